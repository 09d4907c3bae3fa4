import type { ScheduleSpec } from '../../core/descent/walkSpec.ts'
import { optimizers } from '../../core/optimizers/index.ts'
import { schedules } from '../../core/schedules/index.ts'
import { surfaceOf } from '../../expression/anySurface.ts'
import type { DescentSettings } from './fields.ts'
import type { Pin } from './pins.ts'

export interface Descender {
  /** The optimizer's id. */
  readonly id: string
  /** Every parameter, `lr` included. */
  readonly params: Readonly<Record<string, number>>
}

type Point = readonly [number, number]

/** All that determines the walks of one picture, as plain data. */
export interface DescentExperiment {
  /** The id of a surface, or an expression. */
  readonly surface: string
  /** Null: that of the surface. */
  readonly starts: readonly Point[] | null
  /** One walk each from every start, in the order of the link. */
  readonly descenders: readonly Descender[]
  readonly steps: number
  /** The step shown, 0 to `steps`. */
  readonly at: number
  readonly gradient: 'analytic' | 'numerical'
  /** Of the numerical gradient. */
  readonly h: number
  /** Standard deviation of the noise on each component of the gradient. */
  readonly noise: number
  readonly seed: number
  readonly schedule: ScheduleSpec
  readonly pins: readonly Pin[]
}

/** The settings with every "default of the moment" put in. */
export function settle(settings: DescentSettings): DescentExperiment {
  const { surface, start, opt, steps, at, gradient, h, noise, seed, pins } = settings
  return {
    surface,
    starts: start ?? (surfaceOf(surface) ? [surfaceOf(surface)!.start] : null),
    descenders: opt.map((id) => ({ id, params: paramsOf(id, settings) })),
    steps,
    at: Math.min(at, steps),
    gradient,
    h,
    noise,
    seed,
    schedule: scheduleOf(settings),
    pins,
  }
}

function paramsOf(id: string, settings: DescentSettings): Record<string, number> {
  const params = optimizers.find((optimizer) => optimizer.id === id)?.params ?? {}
  return Object.fromEntries(
    Object.entries(params).map(([name, { default: own }]) => {
      const given = settings[`${id}.${name}`] ?? null
      return [name, given ?? (name === 'lr' ? settings.lr : null) ?? own]
    }),
  )
}

/** Parameters that all schedules share are held to what this one takes. */
function scheduleOf(settings: DescentSettings): ScheduleSpec {
  const { id, params } = schedules.find((one) => one.id === settings.schedule) ?? schedules[0]!
  return {
    id,
    params: Object.fromEntries(
      Object.entries(params).map(([name, { default: own, min, max }]) => {
        const given = settings[`schedule.${name}`] ?? own
        return [name, Math.min(Math.max(given, min), max)]
      }),
    ),
  }
}
