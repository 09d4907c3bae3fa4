import type { BoundOptimizer, Optimizer } from '../define/optimizer.ts'
import type { Factor, Schedule } from '../define/schedule.ts'
import { numericalGradient } from '../differentiate/numericalGradient.ts'
import type { Ground } from './ground.ts'

export interface WalkOptions {
  /** The surface's own gradient (`analytic`, the default) or central differences. */
  readonly gradient?: 'analytic' | 'numerical'
  /** Of the numerical gradient; 1e-4 if left out. */
  readonly h?: number
  /** Standard deviation of the Gaussian noise added to each component of each gradient; 0 if left out. */
  readonly noise?: number
  /** Of the RandomState that draws the noise, randn(2) a step; 0 if left out. */
  readonly seed?: number
  /** Multiplies the learning rate: a schedule with its default parameters, or one that is bound. */
  readonly schedule?: Schedule | Factor
}

/** One optimizer on its way down: what `record` records and `ledger` walks again. */
export interface Walker {
  readonly rule: BoundOptimizer
  /** (x, y) */
  readonly at: Float64Array
  /** The rule's state arrays, of length 2. */
  readonly state: readonly Float64Array[]
  /** The gradient of the step that comes next, noise included. Looking again would draw other noise. */
  look(): Float64Array
  /** The learning rate of step t, from 1. */
  rate(t: number): number
  /** The surface's height here; NaN where x, y or the height is no finite number, which is the end of a walk. */
  height(): number
}

type Compass = (x: number, y: number, out: Float64Array) => void

function compassOf(ground: Ground, { gradient = 'analytic', h = 1e-4 }: WalkOptions): Compass {
  if (gradient === 'analytic') return (x, y, out) => ground.gradient(x, y, out)
  const f = (p: Float64Array) => ground.value(p[0]!, p[1]!)
  return (x, y, out) => out.set(numericalGradient(f, [x, y], h))
}

/** @param drawn the noise of steps 1, 2 …, two numbers each */
function withNoise(compass: Compass, noise: number, drawn: Float64Array, from: number): Compass {
  let next = 2 * from
  return (x, y, out) => {
    compass(x, y, out)
    out[0]! += noise * drawn[next++]!
    out[1]! += noise * drawn[next++]!
  }
}

/**
 * @param start where it stands at first
 * @param drawn the noise of every step, from the first of the walk on; null if there is none
 * @param done how many steps of the walk lie behind it
 */
export function createWalker(
  ground: Ground,
  optimizer: Optimizer,
  params: Readonly<Record<string, number>>,
  start: readonly [number, number],
  options: WalkOptions,
  drawn: Float64Array | null,
  done = 0,
): Walker {
  const { noise = 0, schedule } = options
  const rule = optimizer.bind(params)
  const lr = params.lr ?? optimizer.params.lr!.default
  const factor = typeof schedule === 'function' ? schedule : (schedule?.bind() ?? (() => 1))
  const exact = compassOf(ground, options)
  const compass = drawn ? withNoise(exact, noise, drawn, done) : exact
  const at = Float64Array.from(start)
  const gradient = new Float64Array(2)
  return {
    rule,
    at,
    state: rule.state.map(() => new Float64Array(2)),
    rate: (t) => lr * factor(t),
    height() {
      const f = ground.value(at[0]!, at[1]!)
      return Number.isFinite(at[0]) && Number.isFinite(at[1]) && Number.isFinite(f) ? f : NaN
    },
    look() {
      compass(at[0]!, at[1]!, gradient)
      return gradient
    },
  }
}
