import { exp } from '../../../core/maths/elementary.ts'
import { formatNumber } from '../../../controls/format.ts'
import { indexed } from '../numbers.ts'

/** One entry of the Jacobian with what it is made of. */
export interface Entry {
  /** From 0. */
  readonly i: number
  readonly j: number
  /** ∂fᵢ/∂zⱼ */
  readonly value: number
  /** 1 on the diagonal, else 0. */
  readonly delta: 0 | 1
  /** fᵢ, which log-softmax does not need. */
  readonly own: number
  /** fⱼ, for log-softmax the softmax pⱼ. */
  readonly other: number
  readonly temperature: number
}

interface Given {
  readonly outputs: ArrayLike<number>
  readonly slopes: ArrayLike<number>
  readonly temperature: number
}

export function entryOf(id: string, { outputs, slopes, temperature }: Given, i: number, j: number): Entry {
  const [own, other] = [outputs[i]!, outputs[j]!]
  const value = slopes[i * outputs.length + j]! + 0
  const share = id === 'log-softmax' ? exp(other) : other
  return { i, j, value, delta: i === j ? 1 : 0, own, other: share, temperature }
}

/** ∂f₂/∂z₃ */
export const entryName = (i: number, j: number) => `∂${indexed('f', i + 1)}/∂${indexed('z', j + 1)}`

/** The letters of the closed form: f₂ · (0 − f₃) / T */
function lettersOf(id: string, { i, j, delta }: Entry): string {
  if (id === 'log-softmax') return `(${delta} − ${indexed('p', j + 1)}) / T`
  const sign = id === 'softmin' ? '−' : ''
  return `${sign}${indexed('f', i + 1)} · (${delta} − ${indexed('f', j + 1)}) / T`
}

/** Its numbers, as the letters stand: 0.2452 · (0 − 0.7366) / 1 */
function numbersOf(id: string, { own, other, delta, temperature }: Entry): string {
  const quotient = `(${delta} − ${formatNumber(other, 5)}) / ${formatNumber(temperature)}`
  if (id === 'log-softmax') return quotient
  return `${id === 'softmin' ? '−' : ''}${formatNumber(own, 5)} · ${quotient}`
}

/** ∂f₂/∂z₃ = f₂ · (0 − f₃) / T = 0.24519 · (0 − 0.7366) / 1 = −0.1806 */
export const entryText = (id: string, entry: Entry): string =>
  [
    entryName(entry.i, entry.j),
    lettersOf(id, entry),
    numbersOf(id, entry),
    formatNumber(entry.value, 5),
  ].join(' = ')

/** How large a slope can become: f (1 − f) is at most a quarter. */
export const largestSlope = (id: string, temperature: number): number =>
  (id === 'log-softmax' ? 1 : 0.25) / temperature
