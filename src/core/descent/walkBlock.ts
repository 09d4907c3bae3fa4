import { drawNoise } from './drawNoise.ts'
import type { WalkParts } from './walkSpec.ts'

/** Walks of one kind from many starts, all in step. */
export interface WalkBlock {
  /** Starts anew. @param starts x₀ y₀ x₁ y₁ …, no more than the block has room for */
  begin(starts: Float64Array): void
  /** So many points more of every walk, the start being the first, or all that are left. @returns false when none is left */
  advance(points: number): boolean
  /** Row k holds x y of every walk after k steps: (steps + 1, 2 · starts). Of a walk that has diverged only the first `lengths` count. */
  readonly path: Float64Array
  /** How many points each walk has, as in `walk`: steps + 1, or the number of the step that led too far. */
  readonly lengths: Uint32Array
}

export interface WalkBlockOptions {
  readonly steps: number
  /** Most starts at a time. */
  readonly room: number
  /** A walk is over where |x| or |y| is greater; Infinity to follow it as far as the numbers go. */
  readonly far: number
  /** Whether it is also over where the height is no finite number, as in `walk`; that need not be asked where all are. */
  readonly heights: boolean
}

type Slopes = (x: number, y: number, out: Float64Array) => void

/** The bits of `numericalGradient`, without its arrays. */
function slopesOf({ ground, options: { gradient, h = 1e-4 } }: WalkParts): Slopes {
  if (gradient !== 'numerical') return (x, y, out) => ground.gradient(x, y, out)
  return (x, y, out) => {
    out[0] = (ground.value(x + h, y) - ground.value(x - h, y)) / (2 * h)
    out[1] = (ground.value(x, y + h) - ground.value(x, y - h)) / (2 * h)
  }
}

/**
 * Walks a block of starts as one vector of 2·n parameters. An optimizer treats each parameter by itself, so every
 * walk has the bits of `walk`, but what depends on the step alone (powers, schedule, noise) is computed once for all.
 * Nothing is allocated after the beginning.
 */
export function createWalkBlock(
  parts: WalkParts,
  { steps, room, far, heights }: WalkBlockOptions,
): WalkBlock {
  const { ground, optimizer, params, options } = parts
  const { noise = 0, schedule } = options
  const slopes = slopesOf(parts)
  const drawn = drawNoise(steps, options)
  const lr = params.lr ?? optimizer.params.lr!.default
  const path = new Float64Array(2 * room * (steps + 1))
  const lengths = new Uint32Array(room)
  /** Which walks go on. */
  const alive = new Uint32Array(room)
  const slope = new Float64Array(2)
  let rule = optimizer.bind(params)
  let [at, gradient] = [new Float64Array(0), new Float64Array(0)]
  let state: Float64Array[] = []
  let count = 0
  let next = 0

  function look(step: number) {
    const dx = drawn ? noise * drawn[2 * step - 2]! : 0
    const dy = drawn ? noise * drawn[2 * step - 1]! : 0
    for (let a = 0; a < count; a++) {
      const i = 2 * alive[a]!
      slopes(at[i]!, at[i + 1]!, slope)
      gradient[i] = drawn ? slope[0]! + dx : slope[0]!
      gradient[i + 1] = drawn ? slope[1]! + dy : slope[1]!
    }
  }

  const most = Math.min(far, Number.MAX_VALUE)
  const goesOn = (x: number, y: number) =>
    Math.abs(x) <= most && Math.abs(y) <= most && (!heights || Number.isFinite(ground.value(x, y)))

  function bury(step: number) {
    let left = 0
    for (let a = 0; a < count; a++) {
      const i = alive[a]!
      if (goesOn(at[2 * i]!, at[2 * i + 1]!)) alive[left++] = i
      else {
        lengths[i] = step
        gradient[2 * i] = gradient[2 * i + 1] = 0
      }
    }
    count = left
  }

  return {
    path,
    lengths,
    begin(starts) {
      count = starts.length / 2
      next = 0
      rule = optimizer.bind(params)
      at = Float64Array.from(starts)
      gradient = new Float64Array(starts.length)
      state = rule.state.map(() => new Float64Array(starts.length))
      for (let i = 0; i < count; i++) alive[i] = i
      lengths.fill(steps + 1)
    },
    advance(points) {
      const end = Math.min(steps, next + points - 1)
      for (; next <= end && count > 0; next++) {
        if (next > 0) {
          look(next)
          rule.step(at, gradient, state, schedule ? lr * schedule(next) : lr, next)
        }
        bury(next)
        path.set(at, next * at.length)
      }
      return next <= steps && count > 0
    },
  }
}
