import { useMemo } from 'react'
import type { Tone } from '../tone.ts'
import type { HeightField, Point } from './heightField.ts'
import { lifted, type Lifted } from './lift.ts'
import type { PointSpec } from './namedPoints.ts'
import type { DrawnTrail } from './picture.ts'

/** A walk over the surface. */
export interface TrailSpec {
  readonly id: string
  /** x₀ y₀ x₁ y₁ …, data units; the same array as long as it is the same walk. */
  readonly path: Float64Array
  readonly tone: Tone
  readonly label: string
  /** The step shown: the part up to it is solid, the rest faint. */
  readonly at: number
  /** An earlier run: dashed and fainter. */
  readonly ghost?: boolean
}

/** The walks as lines over the surface, each laid over it once: afterwards only `at` changes. */
export function useDrawn(trails: readonly TrailSpec[], field: HeightField): readonly DrawnTrail[] {
  const { lines } = useMemo(() => ({ field, lines: new WeakMap<Float64Array, Lifted>() }), [field])
  return useMemo(
    () =>
      trails.map(({ id, path, tone, at, ghost = false }) => {
        const line = lines.get(path) ?? lifted(field, path)
        lines.set(path, line)
        return { id, line, tone, at, ghost }
      }),
    [trails, field, lines],
  )
}

/** Where each walk stands now, and its name there; before the first step the name stands where the walk ends, as on the map. */
export function pointsOf({ id, path, tone, label, at, ghost = false }: TrailSpec): PointSpec[] {
  const last = path.length / 2 - 1
  if (last < 0) return []
  const now = Math.min(Math.max(0, Math.round(at)), last)
  const place = (step: number): Point => [path[2 * step]!, path[2 * step + 1]!]
  const disc = { id, kind: ghost ? 'ghost' : 'disc', tone, place: place(now) } as const
  if (now > 0) return [{ ...disc, label }]
  return [
    { ...disc, label: '' },
    { id: `${id} end`, kind: 'name', tone, label, place: place(last) },
  ]
}
