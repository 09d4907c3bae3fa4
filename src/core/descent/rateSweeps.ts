import type { Work } from '../define/work.ts'
import { bestRun } from './bestRun.ts'
import { createRateSweep, type Outcome, type RateSweep, type RateSweepInput } from './rateSweep.ts'
import { ratesBetween } from './ratesBetween.ts'
import type { WalkSpec } from './walkSpec.ts'

export interface RateSweepsInput extends Pick<RateSweepInput, 'start' | 'steps' | 'box'> {
  /** One sweep each; their learning rates do not count. */
  readonly walks: readonly WalkSpec[]
  /** The lowest and the highest learning rate, and how many in a decade to begin with. */
  readonly from: number
  readonly to: number
  readonly perDecade: number
}

/** Significant digits of a learning rate: few enough to be taken over into a slider or a link as they stand. */
const digits = 4

const rounded = (rate: number) => Number(rate.toPrecision(digits))

/** How often the gaps around an end of a stretch are halved: 20 to a decade come to be a fifth of a percent apart. */
const levels = 6

/** Ends of stretches that are looked for in one sweep; where a surface is rugged there are many. */
const mostEnds = 12

/** There is news when so many times as much is done as at the last. */
const growth = 1.1

/**
 * What comes of several walks against their learning rates, ascending, by turns. Rates are spaced evenly by their
 * logarithms; between two whose runs turn out differently, and on either side of the best, more are tried, so that where
 * divergence begins, or which rate is the best, is known to a fifth of a percent.
 * @throws RangeError as `createRateSweep` and `ratesBetween`
 */
export function createRateSweeps(
  input: RateSweepsInput,
): Work<readonly RateSweep[], readonly RateSweep[] | undefined> {
  const { walks, from, to, perDecade, ...rest } = input
  const rates = Array.from(ratesBetween(from, to, perDecade), rounded)
  const sweeps = walks.map((walk) => createRefinedSweep({ ...rest, walk, rates: coarseFirst(rates) }))
  const queue = [...sweeps]
  const sum = (of: (sweep: RefinedSweep) => number) => sweeps.reduce((total, sweep) => total + of(sweep), 0)
  const all = () => sweeps.map((sweep) => sweep.output())
  let told = 0
  return {
    of: sum((sweep) => sweep.of),
    get done() {
      return sum((sweep) => sweep.done)
    },
    output: all,
    news() {
      const done = sum((sweep) => sweep.done)
      if (done < growth * told) return undefined
      told = done
      return all()
    },
    work() {
      const next = queue.shift()
      if (next?.work()) queue.push(next)
      return queue.length > 0
    },
  }
}

type RefinedSweep = Work<RateSweep>

function createRefinedSweep(input: RateSweepInput): RefinedSweep {
  let sweep = createRateSweep(input)
  let known: RateSweep | null = null
  let level = 0
  const grid = sweep.of
  /** Units that a level counts as, of which it takes about as many. */
  const each = Math.max(1, Math.round(grid / 32))
  const soFar = () => (known === null ? ascending([sweep.output()]) : ascending([known, sweep.output()]))
  return {
    of: grid + levels * each,
    get done() {
      return level === 0 ? sweep.done : grid + level * each
    },
    output: soFar,
    work() {
      if (sweep.work()) return true
      known = soFar()
      const next = level++ < levels ? between(known) : []
      sweep = createRateSweep({ ...input, rates: next.length > 0 ? [lowestRate(known), ...next] : [] })
      if (next.length > 0) return true
      level = levels
      return false
    },
  }
}

/** Every sixteenth, then every eighth of the others, and so on, so that a picture of those done is one of all. */
function coarseFirst(rates: readonly number[]): number[] {
  const order: number[] = []
  for (let stride = 16; stride >= 1; stride /= 2)
    rates.forEach((rate, i) => {
      if (i % stride === 0 && (stride === 16 || i % (2 * stride) !== 0)) order.push(rate)
    })
  return order
}

/** Several sweeps as one. A rate that is in more than one of them is that of the first. */
function ascending(sweeps: readonly RateSweep[]): RateSweep {
  const runs = new Map<number, { final: number; lowest: number; outcome: Outcome }>()
  for (const { rates, final, lowest, outcomes } of sweeps)
    rates.forEach((rate, i) => {
      if (!runs.has(rate)) runs.set(rate, { final: final[i]!, lowest: lowest[i]!, outcome: outcomes[i]! })
    })
  const sorted = [...runs].sort(([a], [b]) => a - b)
  return {
    rates: Float64Array.from(sorted, ([rate]) => rate),
    final: Float64Array.from(sorted, ([, { final }]) => final),
    lowest: Float64Array.from(sorted, ([, { lowest }]) => lowest),
    outcomes: sorted.map(([, { outcome }]) => outcome),
  }
}

/** Rates halfway, by their logarithms, between two whose runs turn out differently, and around the best. */
function between(sweep: RateSweep): number[] {
  const { rates } = sweep
  const best = bestRun(sweep)
  const gaps = [...ends(sweep), ...(best < 0 ? [] : [best - 1, best])]
  const halfway = gaps
    .filter((i) => i >= 0 && i + 1 < rates.length)
    .map((i) => rounded(Math.sqrt(rates[i]! * rates[i + 1]!)))
  return [...new Set(halfway)].filter((rate) => !rates.includes(rate))
}

/** The last index of every stretch of equal outcomes but the last one; where there are many, those between long ones. */
function ends({ outcomes }: RateSweep): number[] {
  const found = outcomes.flatMap((outcome, i) =>
    i + 1 < outcomes.length && outcome !== outcomes[i + 1] ? [i] : [],
  )
  if (found.length <= mostEnds) return found
  const edges = [-1, ...found, outcomes.length - 1]
  const room = found.map((end, k) => Math.min(end - edges[k]!, edges[k + 2]! - end))
  const order = found.map((_, k) => k).sort((a, b) => room[b]! - room[a]!)
  return order.slice(0, mostEnds).map((k) => found[k]!)
}

/** The rate whose run came lowest, of those that do not diverge: what all are measured by. */
function lowestRate({ rates, lowest, outcomes }: RateSweep): number {
  let best = 0
  for (let i = 1; i < rates.length; i++)
    if (outcomes[i] !== 'diverges' && (outcomes[best] === 'diverges' || lowest[i]! < lowest[best]!)) best = i
  return rates[best]!
}
