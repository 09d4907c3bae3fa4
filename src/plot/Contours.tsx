import { contours } from 'd3'
import { useMemo } from 'react'
import { contourLevels, finiteExtent, sampleGrid } from './levels.ts'
import { usePlot, type PlotSpace } from './plotSpace.ts'

export interface ContoursProps {
  /** Make it once per surface (useMemo). */
  readonly f: (x: number, y: number) => number
  /** About how many isolines. */
  readonly count?: number
  /** Heights to use instead of those chosen from the picture. */
  readonly levels?: readonly number[]
}

type Shape = readonly [columns: number, rows: number]

interface Isoline {
  readonly level: number
  /** Cells across and up. */
  readonly shape: Shape
  /** Rings in cells, as d3-contour gives them. */
  readonly rings: readonly (readonly (readonly number[])[])[]
}

/** Cells in all; about square on the screen, so that a valley is sampled as well across as along. */
const cells = 26000

/** Isolines of a surface; every third one is drawn stronger. Heights are chosen so that both valley and walls can be read. */
export function Contours({ f, count = 15, levels }: ContoursProps) {
  const space = usePlot()
  const [x0, x1] = space.x.domain
  const [y0, y1] = space.y.domain
  const [columns, rows] = shapeOf(space)
  const lines = useMemo(
    () => isolines(f, [x0, x1], [y0, y1], [columns, rows], levels ?? count),
    [f, x0, x1, y0, y1, columns, rows, count, levels],
  )
  const paths = useMemo(() => lines.map((line) => pathOf(line, space)), [lines, space])
  return (
    <g className="contours" clipPath={space.clip} aria-hidden="true">
      {paths.map((path, i) => (
        <path key={lines[i]!.level} d={path} className={i % 3 === 1 ? 'major' : undefined} />
      ))}
    </g>
  )
}

/** In tens of columns, so that a picture that changes its size a little keeps its isolines. */
function shapeOf({ inner }: PlotSpace): Shape {
  const shape = (inner.right - inner.left) / (inner.bottom - inner.top)
  const columns = Math.min(500, Math.max(50, 10 * Math.round(Math.sqrt(cells * shape) / 10)))
  return [columns, Math.round(cells / columns)]
}

function isolines(
  f: (x: number, y: number) => number,
  x: readonly [number, number],
  y: readonly [number, number],
  shape: Shape,
  wanted: number | readonly number[],
): Isoline[] {
  const grid = sampleGrid(f, x, y, ...shape, 1)
  const levels = typeof wanted === 'number' ? contourLevels(grid, wanted) : wanted
  const { height, values } = heights(grid.values)
  const generator = contours().size([grid.columns, grid.rows])
  return levels.map((level) => ({
    level,
    shape,
    rings: generator.contour(values, height(level)).coordinates.flat(),
  }))
}

/**
 * The square root of the height above the lowest sample: its isolines are the same, and in a narrow valley, where f grows as a
 * square, it is straight between two samples, as d3-contour supposes. What is not finite lies as high as the highest.
 */
function heights(samples: Float64Array) {
  const [low, high] = finiteExtent(samples)
  const height = (z: number) => Math.sqrt(Math.max(0, (Number.isFinite(z) ? z : high) - low))
  return { height, values: Array.from(samples, height) }
}

/** Sample i lies at coordinate i + ½ and the grid begins one cell before the domain: coordinate 1 is the domain's edge. */
function pathOf({ rings, shape: [columns, rows] }: Isoline, { inner }: PlotSpace): string {
  const across = (inner.right - inner.left) / columns
  const up = (inner.bottom - inner.top) / rows
  const point = ([i, j]: readonly number[]) =>
    `${(inner.left + (i! - 1) * across).toFixed(1)},${(inner.bottom - (j! - 1) * up).toFixed(1)}`
  return rings.map((ring) => `M${ring.map(point).join('L')}Z`).join('')
}
