import { useMemo } from 'react'
import {
  arrowPath,
  arrowsOf,
  gridOver,
  lengthOf,
  usualSize,
  type Arrow,
  type LengthKind,
  type VectorField,
} from './arrows.ts'
import { usePlot, type PlotSpace } from './plotSpace.ts'

/** The arrows of a picture and how long they are drawn. */
export interface FieldOfArrows {
  readonly arrows: readonly Arrow[]
  /** Pixels of a vector of this size, where the longest arrow has so many; in the field they nearly touch. */
  readonly pixels: (size: number, longest?: number) => number
}

/** An arrow reaches almost to where the next one begins. */
const reach = 0.86

/**
 * A vector field at the points of a grid over the picture.
 * @param field make it once per field (useMemo)
 */
export function useArrows(field: VectorField, kind: LengthKind): FieldOfArrows {
  const space = usePlot()
  return useMemo(() => {
    const arrows = arrowsOf(field, space)
    const [usual, cell] = [usualSize(arrows), reach * cellOf(space)]
    return { arrows, pixels: (size, longest = cell) => longest * lengthOf(size, usual, kind) }
  }, [field, kind, space])
}

function cellOf({ inner }: PlotSpace): number {
  const [across, up] = [inner.right - inner.left, inner.bottom - inner.top]
  const { columns, rows } = gridOver(across, up)
  return Math.min(across / columns, up / rows)
}

/** The arrows of a field, each beginning where its vector is. */
export function ArrowField({ of: { arrows, pixels } }: { readonly of: FieldOfArrows }) {
  const { clip } = usePlot()
  const path = useMemo(
    () => arrows.map((arrow) => arrowPath(arrow, pixels(arrow.size))).join(''),
    [arrows, pixels],
  )
  return (
    <g className="arrow-field" clipPath={clip} aria-hidden="true">
      <path d={path} />
    </g>
  )
}
