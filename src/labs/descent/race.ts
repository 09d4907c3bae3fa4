import type { Optimizer } from '../../core/define/optimizer.ts'
import type { Surface } from '../../core/define/surface.ts'
import { walk, type Walk } from '../../core/descent/walk.ts'
import type { WalkOptions } from '../../core/descent/walker.ts'
import { optimizers } from '../../core/optimizers/index.ts'
import { surfaces } from '../../core/surfaces/index.ts'
import { toneOf, type Tone } from '../../plot/tone.ts'
import type { LabStatus } from '../../controls/LabLayout.tsx'
import type { DescentExperiment } from './experiment.ts'

/** One optimizer's walk. */
export interface Run {
  readonly id: string
  readonly optimizer: Optimizer
  readonly params: Readonly<Record<string, number>>
  readonly tone: Tone
  readonly walk: Walk
  /** The last step that the walk has a point for. */
  readonly last: number
  /** The step at which it stopped being finite, or null. */
  readonly lostAt: number | null
}

/** Several optimizers from one start down one surface: all that a picture shows. */
export interface Race {
  readonly surface: Surface
  readonly start: readonly [number, number]
  readonly runs: readonly Run[]
  readonly steps: number
  readonly options: WalkOptions
  /** The step after which no run goes on. */
  readonly end: number
}

/** The colour of an optimizer's line: the same whoever else runs. */
export const toneOfOptimizer = (id: string): Tone => toneOf(optimizers.findIndex((one) => one.id === id))

export function raceOf({
  surface: id,
  start,
  descenders,
  steps,
  gradient,
  h,
  noise,
  seed,
}: DescentExperiment): Race {
  const surface = surfaces.find((one) => one.id === id) ?? surfaces[0]!
  const options = { gradient, h, noise, seed }
  const runs = descenders.flatMap(({ id, params }) => {
    const optimizer = optimizers.find((one) => one.id === id)
    if (!optimizer) return []
    const key = JSON.stringify([surface.id, start, id, params, steps, options])
    return [
      runOf(
        optimizer,
        params,
        recall(key, () => walk(surface, optimizer, params, start, steps, options)),
      ),
    ]
  })
  return { surface, start, runs, steps, options, end: Math.min(steps, Math.max(...runs.map(stopOf))) }
}

function runOf(optimizer: Optimizer, params: Run['params'], walked: Walk): Run {
  const last = walked.f.length - 1
  const lostAt = walked.status === 'diverged' ? last + 1 : null
  return {
    id: optimizer.id,
    optimizer,
    params,
    tone: toneOfOptimizer(optimizer.id),
    walk: walked,
    last,
    lostAt,
  }
}

const stopOf = ({ last, lostAt }: Run) => lostAt ?? last

/** The walks of the last settings, so that moving one learning rate walks one run again. */
const walks = new Map<string, Walk>()
const mostWalks = 8

function recall(key: string, make: () => Walk): Walk {
  const found = walks.get(key) ?? make()
  walks.delete(key)
  walks.set(key, found)
  if (walks.size > mostWalks) walks.delete(walks.keys().next().value!)
  return found
}

export interface Place {
  readonly x: number
  readonly y: number
  readonly f: number
}

/** Where a run is at a step: where it was last, if it has diverged; null if it never was anywhere. */
export function placeAt({ walk: { path, f }, last }: Run, at: number): Place | null {
  const k = Math.min(at, last)
  return k < 0 ? null : { x: path[2 * k]!, y: path[2 * k + 1]!, f: f[k]! }
}

/** ‖∇f‖ of the surface itself; null where it is no finite number. */
export function gradientNorm(surface: Surface, { x, y }: Place): number | null {
  const g = new Float64Array(2)
  surface.gradient(x, y, g)
  const norm = Math.hypot(g[0]!, g[1]!)
  return Number.isFinite(norm) ? norm : null
}

/** How far the nearest minimum is; null where there is none. */
export function distanceToMinimum({ minima }: Surface, { x, y }: Place): number | null {
  return minima.length === 0 ? null : Math.min(...minima.map(([u, v]) => Math.hypot(x - u, y - v)))
}

export function statusOf({ runs, end }: Race, at: number, playing: boolean): LabStatus {
  if (playing) return 'running'
  if (at >= end) return runs.some(({ lostAt }) => lostAt !== null && lostAt <= at) ? 'diverged' : 'done'
  return at === 0 ? 'idle' : 'paused'
}
