import { eigenOf, hessianAt } from '../../../core/descent/curvature.ts'
import { gdLimit, momentumLimit } from '../../../core/descent/rateLimits.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'

type Point = readonly [number, number]

/** What the curvature at a place says of learning rates. */
export interface Steepness {
  /** The least and the greatest curvature there. */
  readonly low: number
  readonly high: number
  /** Whether it is the same everywhere. */
  readonly everywhere: boolean
}

/** Null where the ground curves upwards in no direction, or has no curvature. */
export function steepnessAt(surface: AnySurface, [x, y]: Point): Steepness | null {
  const { low, high } = eigenOf(hessianAt(surface, x, y))
  if (!(high > 0 && high < Infinity)) return null
  return { low, high, everywhere: surface.hessian !== null }
}

/** The learning rate above which gd or momentum does not converge where it is so steep; null for other optimizers. */
export function limitOf(
  id: string,
  params: Readonly<Record<string, number>>,
  { high }: Steepness,
): number | null {
  if (id === 'gd') return gdLimit(high)
  return id === 'momentum' ? momentumLimit(params['momentum']!, high) : null
}
