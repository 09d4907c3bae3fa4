import type { PlotSpace } from './plotSpace.ts'

/** out = (vx, vy) at (x, y), in data units. */
export type VectorField = (x: number, y: number, out: Float64Array) => void

/** An arrow in pixels: where it begins, which way it points (a vector of length 1, y downwards), and how long the vector is there. */
export interface Arrow {
  readonly u: number
  readonly v: number
  readonly du: number
  readonly dv: number
  readonly size: number
}

export type LengthKind = 'linear' | 'log'

/** No more arrows than this in a picture, and none nearer to the next than so many pixels. */
const [most, nearest] = [400, 38]

/** Columns and rows of a grid of about square cells over a box. */
export function gridOver(across: number, up: number): { readonly columns: number; readonly rows: number } {
  const cell = Math.max(nearest, Math.sqrt((across * up) / most))
  const fit = (pixels: number) => Math.max(1, Math.floor(pixels / cell + 1e-9))
  return { columns: fit(across), rows: fit(up) }
}

/** The vector at a point as it stands in the picture; null where the field has none. */
export function arrowAt(
  field: VectorField,
  x: number,
  y: number,
  { x: across, y: up }: Pick<PlotSpace, 'x' | 'y'>,
): Arrow | null {
  const out = new Float64Array(2)
  field(x, y, out)
  const [vx, vy] = [out[0]!, out[1]!]
  const size = Math.sqrt(vx * vx + vy * vy)
  if (!Number.isFinite(size)) return null
  const [du, dv] = [vx * pixelsPerUnit(across), vy * pixelsPerUnit(up)]
  const drawn = Math.sqrt(du * du + dv * dv)
  const [u, v] = [across(x), up(y)]
  return drawn > 0 ? { u, v, du: du / drawn + 0, dv: dv / drawn + 0, size } : { u, v, du: 0, dv: 0, size: 0 }
}

const pixelsPerUnit = ({ domain, range }: PlotSpace['x']) => (range[1] - range[0]) / (domain[1] - domain[0])

/** A field at the middles of the cells of a grid. */
export function arrowsOf(field: VectorField, space: Pick<PlotSpace, 'x' | 'y' | 'inner'>): Arrow[] {
  const { left, top, right, bottom } = space.inner
  const { columns, rows } = gridOver(right - left, bottom - top)
  const arrows: Arrow[] = []
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const u = left + ((i + 0.5) * (right - left)) / columns
      const v = top + ((j + 0.5) * (bottom - top)) / rows
      const arrow = arrowAt(field, space.x.invert(u), space.y.invert(v), space)
      if (arrow !== null) arrows.push(arrow)
    }
  }
  return arrows
}

/** Of the vectors of a picture, the length that the longest arrows stand for: nine of ten are not longer. */
export function usualSize(arrows: readonly Arrow[]): number {
  const sizes = arrows
    .map(({ size }) => size)
    .filter((size) => size > 0)
    .sort((a, b) => a - b)
  return sizes[Math.floor(0.9 * (sizes.length - 1))] ?? 1
}

/** Decades that the lengths of a logarithmic picture span. */
const decades = 4

/**
 * How long a vector is drawn, as a share of the longest arrow: in proportion, or by its order of magnitude; what is
 * longer than `usual` is cut to 1.
 */
export function lengthOf(size: number, usual: number, kind: LengthKind): number {
  if (!(size > 0)) return 0
  const share = kind === 'linear' ? size / usual : 1 + Math.log10(size / usual) / decades
  return Math.min(1, Math.max(0, share))
}

/** Pixels: no head is longer, and an arrow shorter than this is a dot. */
const [head, dot] = [6, 1.5]
/** Half the angle of a head: 26°. */
const [cos, sin] = [0.9, 0.44]

/** The `d` of an SVG path: a shaft, and a head of two strokes. */
export function arrowPath({ u, v, du, dv }: Arrow, pixels: number, tip: number = head): string {
  const at = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`
  if (pixels < dot) return `M${at(u, v)}h0`
  const [x, y] = [u + pixels * du, v + pixels * dv]
  const back = Math.min(tip, 0.4 * pixels)
  const left = at(x - back * (cos * du - sin * dv), y - back * (cos * dv + sin * du))
  const right = at(x - back * (cos * du + sin * dv), y - back * (cos * dv - sin * du))
  return `M${at(u, v)}L${at(x, y)}M${left}L${at(x, y)}L${right}`
}
