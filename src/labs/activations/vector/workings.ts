import { exp, log } from '../../../core/maths/elementary.ts'

export interface Workings {
  /** (zᵢ − the largest)/T, for softmin (the smallest − zᵢ)/T: never positive. */
  readonly shifted: readonly number[]
  /** e^shifted, at most 1. */
  readonly powers: readonly number[]
  readonly sum: number
  readonly logOfSum: number
}

/** The arithmetic of softmax and its kin, step by step. */
export function workingsOf(id: string, z: readonly number[], temperature: number): Workings {
  const scores = id === 'softmin' ? z.map((value) => -value) : z
  const top = Math.max(...scores)
  const shifted = scores.map((score) => (score - top) / temperature)
  const powers = shifted.map(exp)
  const sum = powers.reduce((total, power) => total + power, 0)
  return { shifted, powers, sum, logOfSum: log(sum) }
}
