import { RandomState } from '../maths/randomState.ts'
import type { WalkOptions } from './walker.ts'

/** The noise of a walk of so many steps, RandomState(seed).randn(2·steps), or null where it has none. */
export function drawNoise(steps: number, { noise = 0, seed = 0 }: WalkOptions): Float64Array | null {
  return noise > 0 ? new RandomState(seed).randn(2 * steps) : null
}
