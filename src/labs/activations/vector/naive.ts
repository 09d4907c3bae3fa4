import { exp, log } from '../../../core/maths/elementary.ts'

/** eᵃ is ∞ above this, and 0 below that: the ends of double precision. */
export const overflow = 709.782712893384
export const underflow = -745.1332191019411

/** Why a term is not the number it should be; null where it is one. */
type Fault = '∞/∞' | '0/0' | 'ln 0' | null

export interface Term {
  /** What e is raised to: zᵢ/T, for softmin −zᵢ/T. */
  readonly exponent: number
  readonly power: number
  /** power/Σ, for log-softmax its logarithm: NaN and −∞ as NumPy has them. */
  readonly result: number
  readonly fault: Fault
}

interface Naive {
  readonly terms: readonly Term[]
  readonly sum: number
}

/** Softmax and its kin as the formula stands, with nothing subtracted first. */
export function naiveOf(id: string, z: ArrayLike<number>, temperature: number): Naive {
  const exponents = Array.from(z, (value) => (id === 'softmin' ? -value : value) / temperature)
  const powers = exponents.map(exp)
  const sum = powers.reduce((total, power) => total + power, 0)
  const terms = exponents.map((exponent, i) => {
    const power = powers[i]!
    const result = id === 'log-softmax' ? log(power / sum) : power / sum
    return { exponent, power, result, fault: faultOf(power, sum, result) }
  })
  return { terms, sum }
}

function faultOf(power: number, sum: number, result: number): Fault {
  if (power === Infinity) return '∞/∞'
  if (sum === 0) return '0/0'
  return result === -Infinity ? 'ln 0' : null
}

/** What becomes of the formula as a whole. */
export type Verdict = 'agree' | 'overflow' | 'sum' | 'underflow' | 'logOfZero' | 'inexact'

/** @param right what the shifted formula gives */
export function verdictOf({ terms, sum }: Naive, right: ArrayLike<number>): Verdict {
  const has = (fault: Fault) => terms.some((term) => term.fault === fault)
  if (has('∞/∞')) return 'overflow'
  if (sum === Infinity) return 'sum'
  if (has('0/0')) return 'underflow'
  if (has('ln 0')) return 'logOfZero'
  return terms.every(({ result }, i) => isRight(result, right[i]!)) ? 'agree' : 'inexact'
}

/** To a billionth: what rounding alone leaves is far below. */
export const isRight = (result: number, right: number): boolean =>
  Math.abs(result - right) <= 1e-9 * Math.max(1e-300, Math.abs(right))

/** The largest difference between two vectors; NaN if there is one in them. */
export function mostApart(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a, (value, i) => Math.abs(value - b[i]!)).reduce((most, d) => Math.max(most, d), 0)
}

/** The least whole constant that, added to all of z, makes an exponential overflow. */
export function shiftToOverflow(id: string, z: readonly number[], temperature: number): number {
  const edge = overflow * temperature
  return id === 'softmin' ? -(Math.floor(edge + Math.min(...z)) + 1) : Math.floor(edge - Math.max(...z)) + 1
}
