import { power } from '../maths/elementary.ts'
import { unitRoundoff, type HigherSlopes } from './higherSlopes.ts'
import type { Method } from './quotient.ts'

/** The two errors of a difference quotient: cutting the series off costs `truncation`·h^order, rounding `rounding`/h. */
export interface DifferenceError {
  readonly order: 1 | 2
  readonly truncation: number
  readonly rounding: number
  /** The h where their sum is least; null where one of them is missing. */
  readonly bestH: number | null
}

interface At {
  readonly x: number
  readonly value: number
  readonly slope: number
  readonly higher: HigherSlopes
}

/**
 * What theory says of the error of a difference quotient at x. Truncation is the next term of the series: f‴h²/6, or f″h/2.
 * Rounding: each value of f is off by up to ε|f|, and each moved place x ± h by up to ε|x|, which f′ turns into ε|x f′|.
 * An estimate of the size, not a bound: roundings often cancel, and f itself may round more than once.
 */
export function differenceError(method: Method, { x, value, slope, higher }: At): DifferenceError {
  const values = unitRoundoff * Math.abs(value)
  const places = unitRoundoff * Math.abs(x * slope)
  if (method === 'central') {
    const truncation = Math.abs(higher.third) / 6
    const rounding = values + places
    const best = power(rounding / (2 * truncation), 1 / 3)
    return { order: 2, truncation, rounding, bestH: sound(best) }
  }
  // Of the two places only one is moved.
  const truncation = Math.abs(higher.second) / 2
  const rounding = 2 * values + places
  return { order: 1, truncation, rounding, bestH: sound(Math.sqrt(rounding / truncation)) }
}

const sound = (h: number) => (h > 0 && Number.isFinite(h) ? h : null)
