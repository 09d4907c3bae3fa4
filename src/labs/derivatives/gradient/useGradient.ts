import { useMemo } from 'react'
import { numericalGradient } from '../../../core/differentiate/numericalGradient.ts'
import { useSetting } from '../store.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'

export interface Taken {
  readonly point: readonly [number, number]
  readonly h: number
  readonly f: number
  /** (∂f/∂x, ∂f/∂y) by central differences. */
  readonly numerical: Float64Array
  readonly analytic: Float64Array
  /** Length of the analytic gradient. */
  readonly norm: number
}

/** The gradient at the point of now, both ways. */
export function gradientAt(
  { value, gradient }: Pick<AnySurface, 'value' | 'gradient'>,
  point: readonly [number, number],
  h: number,
): Taken {
  const analytic = new Float64Array(2)
  gradient(point[0], point[1], analytic)
  const numerical = numericalGradient((at) => value(at[0]!, at[1]!), point, h)
  const norm = Math.sqrt(analytic[0]! * analytic[0]! + analytic[1]! * analytic[1]!)
  return { point, h, f: value(...point), numerical, analytic, norm }
}

export function useGradient(surface: AnySurface): Taken {
  const [point, h] = [useSetting('point'), useSetting('h')]
  return useMemo(() => gradientAt(surface, point, h), [surface, point, h])
}
