import type { DifferenceError } from '../../../core/differentiate/differenceError.ts'

/** What makes the error at an h: the truncated series, rounding, the two alike, or that x ± h is x. */
export type Regime = 'truncation' | 'rounding' | 'balanced' | 'lost' | 'exact'

/** Within this factor the two are alike. */
const alike = 4

/** @param moves whether x ± h differs from x */
export function regimeOf(theory: DifferenceError, h: number, moves: boolean, error: number): Regime {
  if (error === 0) return 'exact'
  if (!moves) return 'lost'
  const truncation = theory.truncation * h ** theory.order
  const rounding = theory.rounding / h
  if (truncation > alike * rounding) return 'truncation'
  return rounding > alike * truncation ? 'rounding' : 'balanced'
}
