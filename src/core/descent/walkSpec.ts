import type { Optimizer } from '../define/optimizer.ts'
import type { Factor } from '../define/schedule.ts'
import { optimizers } from '../optimizers/index.ts'
import { schedules } from '../schedules/index.ts'
import { groundOf, type Ground, type GroundSpec } from './ground.ts'
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

/** @throws RangeError if there is no such surface, optimizer or schedule */
export function walkParts(spec: WalkSpec): WalkParts {
  const { ground, optimizer: id, params, schedule, ...options } = spec
  const optimizer = optimizers.find((one) => one.id === id)
  if (!optimizer) throw new RangeError(`No optimizer is called ${id}`)
  const parts = { ground: groundOf(ground), optimizer, params }
  return {
    ...parts,
    options: {
      gradient: options.gradient ?? 'analytic',
      h: options.h ?? 1e-4,
      noise: options.noise ?? 0,
      seed: options.seed ?? 0,
      ...(schedule && { schedule: factorOf(schedule) }),
    },
  }
}

function factorOf({ id, params }: ScheduleSpec): Factor {
  const schedule = schedules.find((one) => one.id === id)
  if (!schedule) throw new RangeError(`No schedule is called ${id}`)
  return schedule.bind(params)
}
