import type { Optimizer } from '../define/optimizer.ts'
import type { Factor } from '../define/schedule.ts'
import { optimizers } from '../optimizers/index.ts'
import { schedules } from '../schedules/index.ts'
import type { Ground, GroundSpec } from './ground.ts'
import type { WalkOptions } from './walker.ts'

/** A schedule by its id, with values for some or all of its parameters. */
export interface ScheduleSpec {
  readonly id: string
  readonly params: Readonly<Record<string, number>>
}

/** All that determines a walk but its start and length, as plain data that travels to a worker. */
export interface WalkSpec {
  readonly ground: GroundSpec
  /** The optimizer's id. */
  readonly optimizer: string
  /** The optimizer's, `lr` included; those left out take their defaults. */
  readonly params: Readonly<Record<string, number>>
  readonly gradient?: 'analytic' | 'numerical'
  readonly h?: number
  readonly noise?: number
  readonly seed?: number
  /** Constant if left out. */
  readonly schedule?: ScheduleSpec
}

/** The arguments of `walk` that a spec stands for. */
export interface WalkParts {
  readonly ground: Ground
  readonly optimizer: Optimizer
  readonly params: Readonly<Record<string, number>>
  readonly options: WalkOptions & { readonly schedule?: Factor }
}

/**
 * The parts of a walk over a ground that is at hand.
 * @throws RangeError if there is no such optimizer or schedule
 */
export function partsOver(ground: Ground, spec: Omit<WalkSpec, 'ground'>): WalkParts {
  const { optimizer: id, params, schedule, gradient = 'analytic', h = 1e-4, noise = 0, seed = 0 } = spec
  const optimizer = optimizers.find((one) => one.id === id)
  if (!optimizer) throw new RangeError(`No optimizer is called ${id}`)
  const options = { gradient, h, noise, seed, ...(schedule && { schedule: factorOf(schedule) }) }
  return { ground, optimizer, params, options }
}

function factorOf({ id, params }: ScheduleSpec): Factor {
  const schedule = schedules.find((one) => one.id === id)
  if (!schedule) throw new RangeError(`No schedule is called ${id}`)
  return schedule.bind(params)
}
