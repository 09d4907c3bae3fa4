import type { Optimizer } from '../define/optimizer.ts'
import type { Ground } from './ground.ts'
import type { Walk } from './walk.ts'
import { createWalker, type WalkOptions } from './walker.ts'

/** A walk with what it takes to go on from anywhere in it. */
export interface Recording extends Walk {
  /** Steps from one snapshot of the optimizer's state to the next. */
  readonly every: number
  /** The state before steps 1, every + 1, 2·every + 1 …: for each, the state arrays one after another (2 numbers each). */
  readonly states: Float64Array
  /** The noise of every step, randn(2) each, or null. */
  readonly drawn: Float64Array | null
}

/** A recording under way. */
export interface Recorder {
  /** Walks so many steps more, or to the end. @returns false when the walk has ended */
  advance(steps: number): boolean
  /** The whole recording, once the walk has ended. */
  output(): Recording
}

/** Steps between snapshots: any step is found again by walking no more than these. */
const snapshotGap = 64

/**
 * Records what `walk` walks, with the same bits, in as many pieces as its caller likes.
 * @param steps a whole number ≥ 0
 * @param drawn the noise of every step, `drawNoise(steps, options)`, which walks may share; null if there is none
 */
export function createRecorder(
  ground: Ground,
  optimizer: Optimizer,
  params: Readonly<Record<string, number>>,
  start: readonly [number, number],
  steps: number,
  options: WalkOptions = {},
  drawn: Float64Array | null = null,
): Recorder {
  const { rule, at, state, look, rate, height } = createWalker(
    ground,
    optimizer,
    params,
    start,
    options,
    drawn,
  )
  const path = new Float64Array(2 * (steps + 1))
  const f = new Float64Array(steps + 1)
  const width = 2 * state.length
  const states = new Float64Array(width * Math.ceil(steps / snapshotGap))
  let walked = -1
  let lost = false

  function advance(count: number): boolean {
    const to = Math.min(steps, walked + count)
    for (let k = walked + 1; k <= to; k++) {
      if (k > 0) rule.step(at, look(), state, rate(k), k)
      f[k] = height()
      if (Number.isNaN(f[k])) {
        lost = true
        return false
      }
      path.set(at, 2 * k)
      walked = k
      if (k % snapshotGap === 0 && k < steps)
        for (let i = 0; i < state.length; i++) states.set(state[i]!, (width * k) / snapshotGap + 2 * i)
    }
    return walked < steps
  }

  return {
    advance,
    output: () => ({
      path: lost ? path.slice(0, 2 * (walked + 1)) : path,
      f: lost ? f.slice(0, walked + 1) : f,
      status: lost ? 'diverged' : 'done',
      every: snapshotGap,
      states,
      drawn,
    }),
  }
}

/** The whole recording at once; the arguments are those of `walk`. */
export function record(...args: Parameters<typeof createRecorder>): Recording {
  const recorder = createRecorder(...args)
  recorder.advance(Infinity)
  return recorder.output()
}
