import { backwardDiff } from './backwardDiff.ts'
import { forwardDiff } from './forwardDiff.ts'
import { numericalDiff } from './numericalDiff.ts'

/** Difference quotients, by how they choose their two points. */
export const differences = { central: numericalDiff, forward: forwardDiff, backward: backwardDiff }

export type Method = keyof typeof differences

interface Place {
  readonly x: number
  readonly f: number
}

/** A difference quotient in its parts. */
export interface Quotient {
  readonly right: Place
  readonly left: Place
  /** f at the right place less f at the left one. */
  readonly gap: number
  /** What the gap is divided by: 2h or h. */
  readonly width: number
  readonly slope: number
}

/** The difference quotient of f at x with all that it is made of. `slope` has the bits of `differences[method]`. */
export function quotient(f: (x: number) => number, x: number, h: number, method: Method): Quotient {
  const place = (at: number): Place => ({ x: at, f: f(at) })
  const right = place(method === 'backward' ? x : x + h)
  const left = place(method === 'forward' ? x : x - h)
  const gap = right.f - left.f
  const width = method === 'central' ? 2 * h : h
  return { right, left, gap, width, slope: gap / width }
}
