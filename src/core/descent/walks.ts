import type { Work } from '../define/work.ts'
import { drawNoise } from './drawNoise.ts'
import { createRecorder, type Recorder, type Recording } from './recording.ts'
import { walkParts } from './walkParts.ts'
import type { WalkSpec } from './walkSpec.ts'

export interface WalksInput {
  readonly orders: readonly { readonly spec: WalkSpec; readonly start: readonly [number, number] }[]
  /** A whole number ≥ 0. */
  readonly steps: number
}

/** Steps in a unit of work: about a millisecond. */
const unit = 4000

/** Long walks, one after another. Those of one seed share their noise. */
export function createWalks({ orders, steps }: WalksInput): Work<readonly Recording[]> {
  const noises = new Map<number, Float64Array | null>()
  const recordings: Recording[] = []
  let recorder: Recorder | null = null
  const of = orders.length * Math.ceil((steps + 1) / unit)
  let done = 0

  function begin(): Recorder {
    const { spec, start } = orders[recordings.length]!
    const { ground, optimizer, params, options } = walkParts(spec)
    const seed = options.seed ?? 0
    if (options.noise && !noises.has(seed)) noises.set(seed, drawNoise(steps, options))
    const drawn = options.noise ? noises.get(seed)! : null
    return createRecorder(ground, optimizer, params, start, steps, options, drawn)
  }

  return {
    of,
    get done() {
      return Math.min(done, of)
    },
    output: () => recordings,
    work() {
      if (recordings.length === orders.length) return false
      recorder ??= begin()
      done++
      if (!recorder.advance(unit)) {
        recordings.push(recorder.output())
        recorder = null
      }
      return recordings.length < orders.length
    },
  }
}
