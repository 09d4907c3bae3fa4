import { evaluations, parameterCounts, passCost } from '../../../core/net/passCost.ts'

/** Units per layer. From the smallest that learns XOR to the book's first nets for digits. */
export const nets: readonly (readonly number[])[] = [
  [2, 4, 1],
  [4, 10, 3],
  [64, 32, 10],
  [784, 10],
  [784, 50, 10],
]

export const bookNet = nets.at(-1)!

/** The batch that costs are counted for. */
export const batch = 100

export const netName = (sizes: readonly number[]) => sizes.join('-')

export interface NetCost {
  readonly sizes: readonly number[]
  /** W1 b1 W2 b2. */
  readonly counts: readonly number[]
  readonly n: number
  /** Of the loss, for one gradient by central differences. */
  readonly evaluations: number
  /** Multiply-adds. */
  readonly forward: number
  readonly backward: number
  readonly central: number
  readonly backprop: number
  /** Forward and backward pass, in forward passes: 2 to 3. */
  readonly passes: number
}

export function costOf(sizes: readonly number[]): NetCost {
  const { parameters: n, forward, backward } = passCost(sizes, batch)
  const central = evaluations.central(n)
  return {
    sizes,
    counts: parameterCounts(sizes),
    n,
    evaluations: central,
    forward,
    backward,
    central: central * forward,
    backprop: forward + backward,
    passes: (forward + backward) / forward,
  }
}

/** The whole number that a movement to `to` means: the nearest, but never none at all. */
export function wholeTowards(to: number, from: number, [low, high]: readonly [number, number]): number {
  const held = (n: number) => Math.min(high, Math.max(low, n))
  const next = held(Math.round(to))
  const moved = Math.abs(Math.log10(Math.max(to, low) / from)) > 0.05
  return next === from && moved ? held(from + Math.sign(to - from)) : next
}
