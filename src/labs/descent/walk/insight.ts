import { numericalGradient } from '../../../core/differentiate/numericalGradient.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'
import { placeAt, type Place, type Race, type Run } from '../race.ts'

export type Axis = 'x' | 'y'

/** What each step of gradient descent does to one coordinate where the slope is curvature · coordinate. */
export interface Factor {
  readonly axis: Axis
  readonly curvature: number
  /** 1 − η · curvature */
  readonly factor: number
}

/** What the factors come to. */
export type Outcome =
  /** This coordinate leaves a saddle: it grows, and no learning rate prevents it. */
  | { readonly kind: 'slides'; readonly axis: Axis }
  /** Above `limit` this coordinate grows at every step. */
  | { readonly kind: 'grows'; readonly axis: Axis; readonly limit: number }
  | { readonly kind: 'flips'; readonly axis: Axis }
  | { readonly kind: 'bounces'; readonly axis: Axis; readonly limit: number }
  | { readonly kind: 'lands' }
  /** Tenfold nearer to 0 in so many steps, along the slower coordinate. */
  | { readonly kind: 'glides'; readonly axis: Axis; readonly tenfold: number }

/** What is happening to a run at the step shown. */
export type Insight =
  | { readonly kind: 'diverged'; readonly step: number; readonly f: number | null }
  /** x ± h rounds to x. */
  | { readonly kind: 'frozen'; readonly size: number }
  | {
      readonly kind: 'factors'
      readonly factors: readonly [x: Factor, y: Factor]
      readonly outcome: Outcome
    }
  | { readonly kind: 'step'; readonly length: number; readonly from: number; readonly to: number }
  | { readonly kind: 'rest' }

export function insightOf(race: Race, run: Run, at: number): Insight {
  const here = placeAt(run, at)
  if (run.lostAt !== null && at >= run.lostAt)
    return { kind: 'diverged', step: run.lostAt, f: here?.f ?? null }
  if (here === null) return { kind: 'rest' }
  if (isFrozen(race, here)) return { kind: 'frozen', size: Math.max(Math.abs(here.x), Math.abs(here.y)) }
  const factors = isPlain(race, run) ? factorsOf(race.surface, run.params['lr']!) : null
  if (factors) return { kind: 'factors', factors, outcome: outcomeOf(factors) }
  const next = placeAt(run, at + 1)
  if (next === null || at >= run.last) return { kind: 'rest' }
  return { kind: 'step', length: Math.hypot(next.x - here.x, next.y - here.y), from: here.f, to: next.f }
}

/** Whether every step is −η∇f with one and the same η. */
function isPlain({ experiment: { noise, schedule } }: Race, { id }: Run): boolean {
  return id === 'gd' && noise === 0 && schedule.id === 'constant' && schedule.params['warmup'] === 0
}

/** Whether the numerical gradient is 0 where the surface's is not. */
export function isFrozen({ surface, experiment }: Race, { x, y }: Place): boolean {
  if (experiment.gradient !== 'numerical' || experiment.noise > 0) return false
  const seen = numericalGradient((p) => surface.value(p[0]!, p[1]!), [x, y], experiment.h)
  if (seen[0] !== 0 || seen[1] !== 0) return false
  const slope = new Float64Array(2)
  surface.gradient(x, y, slope)
  return slope[0] !== 0 || slope[1] !== 0
}

/**
 * The factor by which gradient descent multiplies each coordinate at every step; null where it does no such thing, since
 * the surface is not ½(ax² + by²).
 */
export function factorsOf(
  { hessian }: Pick<AnySurface, 'hessian'>,
  lr: number,
): readonly [Factor, Factor] | null {
  if (hessian === null || hessian[1] !== 0) return null
  const factor = (axis: Axis, curvature: number) => ({ axis, curvature, factor: 1 - lr * curvature })
  return [factor('x', hessian[0]), factor('y', hessian[2])]
}

export function outcomeOf(factors: readonly [Factor, Factor]): Outcome {
  const sliding = factors.find(({ curvature }) => curvature < 0)
  const [x, y] = factors
  const widest = Math.abs(y.factor) >= Math.abs(x.factor) ? y : x
  const limit = 2 / widest.curvature
  if (sliding) return { kind: 'slides', axis: sliding.axis }
  if (Math.abs(widest.factor) > 1) return { kind: 'grows', axis: widest.axis, limit }
  if (widest.factor === -1) return { kind: 'flips', axis: widest.axis }
  const bouncing = y.factor < 0 ? y : x.factor < 0 ? x : null
  if (bouncing) return { kind: 'bounces', axis: bouncing.axis, limit: 2 / bouncing.curvature }
  if (widest.factor === 0) return { kind: 'lands' }
  return { kind: 'glides', axis: widest.axis, tenfold: Math.ceil(Math.log(0.1) / Math.log(widest.factor)) }
}
