import { optimizers } from '../../core/optimizers/index.ts'
import { surfaces } from '../../core/surfaces/index.ts'
import type { DescentSettings } from './fields.ts'

export interface Descender {
  /** The optimizer's id. */
  readonly id: string
  /** Every parameter, `lr` included. */
  readonly params: Readonly<Record<string, number>>
}

/** All that determines the walks of one picture, as plain data. */
export interface DescentExperiment {
  readonly surface: string
  readonly start: readonly [number, number]
  /** One walk each, in the order of the link. */
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
}

/** The settings with every "default of the moment" put in. */
export function settle(settings: DescentSettings): DescentExperiment {
  const { surface, start, opt, steps, at, gradient, h, noise, seed } = settings
  return {
    surface,
    start: start ?? surfaces.find(({ id }) => id === surface)?.start ?? [0, 0],
    descenders: opt.map((id) => ({ id, params: paramsOf(id, settings) })),
    steps,
    at: Math.min(at, steps),
    gradient,
    h,
    noise,
    seed,
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
