import { explainStep, type StepExplanation, type WalkArguments } from '../../core/descent/explainStep.ts'
import type { Recording } from '../../core/descent/recording.ts'
import { partsOver } from '../../core/descent/walkSpec.ts'
import type { Optimizer } from '../../core/define/optimizer.ts'
import { optimizers } from '../../core/optimizers/index.ts'
import { surfaceOf, type AnySurface } from '../../expression/anySurface.ts'
import type { Tone } from '../../plot/tone.ts'
import type { LabStatus } from '../../controls/LabLayout.tsx'
import type { DescentExperiment } from './experiment.ts'
import type { Pin } from './pins.ts'
import { walkAll, type WalkOrder } from './walks.ts'

type Point = readonly [number, number]

/** One optimizer's walk from one start. */
export interface Run {
  /** The optimizer's id. */
  readonly id: string
  /** Which start, from 1. */
  readonly from: number
  readonly start: Point
  readonly surface: AnySurface
  readonly optimizer: Optimizer
  readonly params: Readonly<Record<string, number>>
  readonly tone: Tone
  readonly order: WalkOrder
  readonly walk: Recording
  /** The last step that the walk has a point for. */
  readonly last: number
  /** The step at which it stopped being finite, or null. */
  readonly lostAt: number | null
  /** Whether it has been walked as far as it was meant to go. */
  readonly whole: boolean
}

/** An earlier run. */
export interface Ghost {
  readonly pin: Pin
  readonly run: Run
}

/** Several optimizers from several starts down one surface: all that a picture shows. */
export interface Race {
  readonly experiment: DescentExperiment
  readonly surface: AnySurface
  readonly starts: readonly Point[]
  /** Start by start, in each the optimizers in the order of the link. */
  readonly runs: readonly Run[]
  readonly ghosts: readonly Ghost[]
  readonly steps: number
  /** The step after which no run goes on. */
  readonly end: number
  /** Whether every run has been walked as far as it was meant to go. */
  readonly whole: boolean
}

/** Those that are most often compared have colours of their own, whoever else runs. */
const ownTones: Readonly<Record<string, Tone>> = {
  gd: 1,
  momentum: 2,
  adam: 3,
  adagrad: 4,
  rmsprop: 5,
  nesterov: 6,
}

/** The colours of optimizers that race together: all different, as there are six. The others take the first that is free. */
export function tonesOf(ids: readonly string[]): ReadonlyMap<string, Tone> {
  const taken = ids.flatMap((id) => ownTones[id] ?? [])
  const free = ([4, 5, 6, 2, 1, 3] as const).filter((tone) => !taken.includes(tone))
  return new Map(ids.map((id) => [id, ownTones[id] ?? free.shift() ?? 4]))
}

/** Every walk that an experiment asks for: those of the race, then those of the pins. */
export function ordersOf(experiment: DescentExperiment, surface: AnySurface): readonly WalkOrder[] {
  const { descenders, gradient, h, noise, seed, schedule, pins } = experiment
  const rest = { gradient, h, noise, seed, schedule }
  const racing = startsOf(experiment, surface).flatMap((start) =>
    descenders.map(({ id, params }) => ({
      spec: { ground: surface.spec, optimizer: id, params, ...rest },
      start,
    })),
  )
  const pinned = pins.map(({ id, start, ...pin }) => ({
    spec: { ground: surface.spec, optimizer: id, ...pin },
    start,
  }))
  return [...racing, ...pinned]
}

export const startsOf = ({ starts }: DescentExperiment, surface: AnySurface): readonly Point[] =>
  starts ?? [surface.start]

/** The race of an experiment, as far as its walks are known or can be walked at once. */
export function raceOf(
  experiment: DescentExperiment,
  surface: AnySurface = surfaceOf(experiment.surface)!,
): Race {
  const orders = ordersOf(experiment, surface)
  const { steps, descenders } = experiment
  const starts = startsOf(experiment, surface)
  const recordings = walkAll(orders, surface, steps)
  const colours = tonesOf(descenders.map(({ id }) => id))
  const runs = orders.map((order, i) => {
    const from = Math.floor(i / descenders.length) + 1
    const { optimizer: id } = order.spec
    const tone = colours.get(id) ?? tonesOf([id]).get(id)!
    return runOf(order, { from, tone, surface }, recordings[i]!, steps)
  })
  const racing = runs.slice(0, starts.length * descenders.length)
  return {
    experiment,
    surface,
    starts,
    runs: racing,
    ghosts: experiment.pins.map((pin, i) => ({ pin, run: runs[racing.length + i]! })),
    steps,
    end: Math.min(steps, Math.max(...racing.map((run) => stopOf(run, steps)))),
    whole: runs.every(({ whole }) => whole),
  }
}

function runOf(
  order: WalkOrder,
  given: Pick<Run, 'from' | 'tone' | 'surface'>,
  walk: Recording,
  steps: number,
): Run {
  const { optimizer: id, params } = order.spec
  const last = walk.f.length - 1
  const lostAt = walk.status === 'diverged' ? last + 1 : null
  return {
    ...given,
    id,
    start: order.start,
    optimizer: optimizers.find((one) => one.id === id)!,
    params,
    order,
    walk,
    last,
    lostAt,
    whole: lostAt !== null || last >= steps,
  }
}

const stopOf = ({ last, lostAt, whole }: Run, steps: number) => lostAt ?? (whole ? last : steps)

/** The arguments of a run's walk, for what explains it. */
export function walkArguments({ surface, order }: Run): WalkArguments {
  const { ground, optimizer, params, options } = partsOver(surface, order.spec)
  return [ground, optimizer, params, order.start, options]
}

/** The arithmetic of a step of a run; null where the run has none. */
export function explained(run: Run, step: number): StepExplanation | null {
  return explainStep(walkArguments(run), run.walk, step)
}

export interface Place {
  readonly x: number
  readonly y: number
  readonly f: number
}

/** Where a run is at a step: where it was last, if it has diverged; null if it never was anywhere, or is not there yet. */
export function placeAt({ walk: { path, f }, last, whole }: Run, at: number): Place | null {
  if (at > last && !whole) return null
  const k = Math.min(at, last)
  return k < 0 ? null : { x: path[2 * k]!, y: path[2 * k + 1]!, f: f[k]! }
}

/** ‖∇f‖ of the surface itself; null where it is no finite number. */
export function gradientNorm(surface: AnySurface, { x, y }: Place): number | null {
  const g = new Float64Array(2)
  surface.gradient(x, y, g)
  const norm = Math.hypot(g[0]!, g[1]!)
  return Number.isFinite(norm) ? norm : null
}

/** How far the nearest minimum is; null where none is known. */
export function distanceToMinimum({ minima }: AnySurface, { x, y }: Place): number | null {
  return minima.length === 0 ? null : Math.min(...minima.map(([u, v]) => Math.hypot(x - u, y - v)))
}

/** @param stopped the worker was told not to walk on */
export function statusOf(
  { runs, end, whole }: Race,
  at: number,
  playing: boolean,
  stopped = false,
): LabStatus {
  if (!whole && !stopped) return 'loading'
  if (playing) return 'running'
  if (at >= end) return runs.some(({ lostAt }) => lostAt !== null && lostAt <= at) ? 'diverged' : 'done'
  return at === 0 ? 'idle' : 'paused'
}
