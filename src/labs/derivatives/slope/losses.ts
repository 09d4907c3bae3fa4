import { leftBits, precision } from '../../../core/differentiate/lostBits.ts'
import type { Method, Quotient } from '../../../core/differentiate/quotient.ts'
import { placeLoss, type PlaceLoss } from './bitRows.ts'

export type ValueLoss =
  'noValue' | 'flat' | 'nothingLeft' | 'leftAll' | { readonly left: number; readonly cancelled: number }

/** What the two subtractions lose: h in x ± h, and the values' bits in their difference. */
export interface Losses {
  /** Of the moved places; one entry for both where they lose alike. */
  readonly places: readonly { readonly at: readonly ('ahead' | 'behind')[]; readonly loss: PlaceLoss }[]
  readonly values: ValueLoss
}

/** @param exact the analytic slope */
export function lossesOf(x: number, h: number, method: Method, exact: number, quotient: Quotient): Losses {
  const { right, left } = quotient
  const ahead = { at: ['ahead'], loss: placeLoss(x, h, right.x) } as const
  const behind = { at: ['behind'], loss: placeLoss(x, h, left.x) } as const
  const both = { at: ['ahead', 'behind'], loss: ahead.loss } as const
  const alike = JSON.stringify(ahead.loss) === JSON.stringify(behind.loss)
  const central = alike ? [both] : [ahead, behind]
  const places = method === 'central' ? central : method === 'forward' ? [ahead] : [behind]
  return { places, values: valueLoss(quotient, exact) }
}

function valueLoss({ right, left, gap }: Quotient, exact: number): ValueLoss {
  if (!Number.isFinite(gap)) return 'noValue'
  if (gap === 0) return exact === 0 ? 'flat' : 'nothingLeft'
  const bits = leftBits(right.f, left.f)
  return bits === precision ? 'leftAll' : { left: bits, cancelled: precision - bits }
}

/** So many decimal digits do so many bits say. */
export const digitsOf = (bits: number) => Math.max(1, Math.round(bits * Math.log10(2)))
