import { keptBits, leftBits, precision } from '../../../core/differentiate/lostBits.ts'
import type { Method, Quotient } from '../../../core/differentiate/quotient.ts'
import { binaryOf, leadingExponent } from '../../../core/maths/binary.ts'

/** A number as a double holds it: 17 digits and 53 bits, in columns of equal weight with the other rows of its group. */
export interface BitRow {
  readonly id: 'x' | 'h' | 'ahead' | 'behind' | 'fAhead' | 'fBehind' | 'gap'
  readonly value: number
  /** The digits in front, which h does not reach or which cancel, and those behind. */
  readonly digits: readonly [front: string, behind: string]
  /** Columns left empty, the bits in front, the bits behind. */
  readonly bits: readonly [empty: number, front: string, behind: string]
  /** Bits that have no column: those of h are lost, those of a smaller number only count less than the last column. */
  readonly lost: number
}

/**
 * The 17 digits of a number, cut in front of the digit that stands for 10^weight.
 * @param weight −∞ cuts nothing off, so that all of it is in front
 */
export function cutDigits(x: number, weight: number): readonly [string, string] {
  const [mantissa = '', exponent] = x.toPrecision(17).split('e')
  const whole = mantissa.replace('-', '').split('.')[0]!.length
  const power = exponent === undefined ? '' : `e${exponent}`.replace('-', '−').replace('+', '')
  // 0.075 has no digit in front of its point that counts.
  let counts = Number(exponent ?? 0) + whole
  let cut = mantissa.length
  for (let i = 0; i < mantissa.length; i++) {
    if (!/\d/.test(mantissa[i]!)) continue
    counts--
    if (counts <= weight) {
      cut = i
      break
    }
  }
  const [front, behind] = [mantissa.slice(0, cut).replace('-', '−'), mantissa.slice(cut).replace('-', '−')]
  return behind === '' ? [front + power, ''] : [front, behind + power]
}

/** The power of ten of the first digit; −∞ of 0. */
export const leadingDigit = (x: number) => (x === 0 ? -Infinity : Number(x.toExponential().split('e')[1]))

/** @param top the exponent of the first column @param front how many columns are in front */
function bitsOf(x: number, top: number, front: number): Pick<BitRow, 'bits' | 'lost'> {
  if (x === 0) return { bits: [0, '0'.repeat(front), '0'.repeat(precision - front)], lost: 0 }
  const { exponent, digits } = binaryOf(x)
  const empty = Math.min(precision, Math.max(0, top - exponent))
  const seen = digits.slice(0, precision - empty)
  const cut = Math.max(0, front - empty)
  return {
    bits: [empty, seen.slice(0, cut), seen.slice(cut)],
    lost: digits.slice(precision - empty).replace(/0+$/, '').length,
  }
}

const row = (id: BitRow['id'], value: number, top: number, front: number, weight: number): BitRow => ({
  id,
  value,
  digits: cutDigits(value, weight),
  ...bitsOf(value, top, Math.min(precision, Math.max(0, front))),
})

/** The places: x, h, and x ± h as they are rounded. What h reaches is behind. */
export function placeRows(x: number, h: number, method: Method, { right, left }: Quotient): BitRow[] {
  const top = leadingExponent(Math.max(...[x, right.x, left.x].map(Math.abs)))
  const front = top - leadingExponent(h)
  const make = (id: BitRow['id'], value: number) => row(id, value, top, front, leadingDigit(h))
  return [
    make('x', x),
    make('h', h),
    ...(method === 'backward' ? [] : [make('ahead', right.x)]),
    ...(method === 'forward' ? [] : [make('behind', left.x)]),
  ]
}

/** The values at the two places and their difference. What cancels is in front. Nothing where there is no finite value. */
export function valueRows({ right, left, gap }: Quotient): BitRow[] {
  if (![right.f, left.f, gap].every(Number.isFinite)) return []
  const top = leadingExponent(Math.max(Math.abs(right.f), Math.abs(left.f)))
  if (top === -Infinity) return []
  const front = precision - leftBits(right.f, left.f)
  const weight = leadingDigit(gap)
  const make = (id: BitRow['id'], value: number) => row(id, value, top, front, weight)
  const difference = make('gap', gap)
  const none = gap === 0 ? { bits: [precision, '', ''] as const } : {}
  return [make('fAhead', right.f), make('fBehind', left.f), { ...difference, ...none }]
}

export type PlaceLoss =
  | { readonly kind: 'stays' }
  | { readonly kind: 'rounds'; readonly moved: number }
  | { readonly kind: 'keeps'; readonly bits: number }

/** What becomes of h in x + h or x − h. */
export function placeLoss(x: number, h: number, moved: number): PlaceLoss {
  if (moved === x) return { kind: 'stays' }
  const bits = keptBits(h, moved)
  return bits === 0 ? { kind: 'rounds', moved: Math.abs(moved - x) } : { kind: 'keeps', bits }
}
