import type { Work } from '../define/work.ts'
import { surfaces } from '../surfaces/index.ts'
import { drawNoise } from './drawNoise.ts'
import { record } from './recording.ts'
import type { Interval } from './startGrid.ts'
import { walkParts } from './walkParts.ts'
import type { WalkParts, WalkSpec } from './walkSpec.ts'
import { zigzags } from './zigzags.ts'

export interface RateSweepInput {
  /** Its learning rate does not count. */
  readonly walk: WalkSpec
  readonly start: readonly [x: number, y: number]
  /** Of every run; a whole number ≥ 0. */
  readonly steps: number
  /** Learning rates, e.g. of `ratesBetween`. */
  readonly rates: ArrayLike<number>
  /** The usual view of the ground. A run that ends farther outside of it than it is wide has left. */
  readonly box: readonly [x: Interval, y: Interval]
}

/**
 * What came of a run.
 * - `diverges`: it stopped being finite, left the box behind, or ended clearly higher than it started (by 1 % of the drop).
 * - `oscillates`: else, if it zigzags (see `zigzags`), or went down and came all the way up again.
 * - `crawls`: else, if it hardly went down: by less than 1 % of the drop.
 * - `converges`: else.
 *
 * The drop is how far one can come down: from f(start) to the lowest height known, of the known minima and of all runs
 * of the sweep that stayed. Where it is 0, all that stays at the start converges.
 */
export type Outcome = 'converges' | 'oscillates' | 'diverges' | 'crawls'

/** Of each learning rate, in the order of the input; in the news, of those done so far. */
export interface RateSweep {
  readonly rates: Float64Array
  /** The last height that is a finite number; NaN if there is none. */
  readonly final: Float64Array
  /** The lowest height of the run, likewise. */
  readonly lowest: Float64Array
  readonly outcomes: readonly Outcome[]
}

/** One run, boiled down. */
interface Run {
  readonly rate: number
  readonly final: number
  readonly lowest: number
  /** Not finite to the end, or out of the box. */
  readonly lost: boolean
  readonly zigzags: boolean
}

/** Steps in a unit of work: less than a millisecond, but where sines of huge numbers have to be taken. */
const stepsPerUnit = 2000
/** Of the drop: a difference in height that counts. */
const clear = 0.01

/**
 * What comes of a walk against its learning rate, by walking it with every one of them.
 * @throws RangeError for an unknown id, or a number of steps that is none
 */
export function createRateSweep(input: RateSweepInput): Work<RateSweep, RateSweep> {
  const { walk, start, steps, rates, box } = input
  if (!Number.isInteger(steps) || steps < 0) throw new RangeError(`A walk has no ${steps} steps`)
  const parts = walkParts(walk)
  const drawn = drawNoise(steps, parts.options)
  const runs: Run[] = []
  const perUnit = Math.max(1, Math.floor(stepsPerUnit / (steps + 1)))
  const minima = surfaces.find(({ id }) => id === walk.ground)?.minima ?? []
  const floor = Math.min(...minima.map(([x, y]) => parts.ground.value(x, y)))
  const sweep = () => summary(runs, parts.ground.value(...start), floor)
  return {
    of: Math.ceil(rates.length / perUnit),
    get done() {
      return Math.ceil(runs.length / perUnit)
    },
    output: sweep,
    news: sweep,
    work() {
      if (runs.length >= rates.length) return false
      const end = Math.min(rates.length, runs.length + perUnit)
      while (runs.length < end) runs.push(runWith(rates[runs.length]!, parts, start, steps, box, drawn))
      return true
    },
  }
}

function runWith(
  rate: number,
  { ground, optimizer, params, options }: WalkParts,
  start: readonly [number, number],
  steps: number,
  box: RateSweepInput['box'],
  drawn: Float64Array | null,
): Run {
  const { path, f, status } = record(ground, optimizer, { ...params, lr: rate }, start, steps, options, drawn)
  let lowest = f.length > 0 ? f[0]! : NaN
  for (let k = 1; k < f.length; k++) lowest = Math.min(lowest, f[k]!)
  const lost = status === 'diverged' || !isNear(box, path.at(-2)!, path.at(-1)!)
  return { rate, final: f.at(-1) ?? NaN, lowest, lost, zigzags: zigzags(path) }
}

/** Within the box or no farther outside than it is wide. */
const isNear = ([[left, right], [bottom, top]]: RateSweepInput['box'], x: number, y: number) =>
  Math.abs(2 * x - left - right) <= 3 * (right - left) && Math.abs(2 * y - bottom - top) <= 3 * (top - bottom)

function summary(runs: readonly Run[], start: number, floor: number): RateSweep {
  let best = Math.min(start, floor)
  for (const { lowest, lost } of runs) if (!lost) best = Math.min(best, lowest)
  const drop = start - best
  return {
    rates: Float64Array.from(runs, ({ rate }) => rate),
    final: Float64Array.from(runs, ({ final }) => final),
    lowest: Float64Array.from(runs, ({ lowest }) => lowest),
    outcomes: runs.map((run) => outcomeOf(run, start, drop)),
  }
}

function outcomeOf({ final, lowest, lost, zigzags }: Run, start: number, drop: number): Outcome {
  const little = clear * drop
  if (lost || final - start > (little || clear)) return 'diverges'
  if (zigzags) return 'oscillates'
  if (start - lowest < little) return 'crawls'
  return start - final < little ? 'oscillates' : 'converges'
}
