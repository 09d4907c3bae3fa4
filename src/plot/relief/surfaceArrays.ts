import { standing } from '../levels.ts'
import { cells, type HeightField } from './heightField.ts'
import { rootOf } from './isolines.ts'

/** What the graphics card needs to draw a surface: per corner of the cells, row by row. */
export interface SurfaceArrays {
  /** x y z */
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** Where it stands among all values, as <Heat> colours it, 0 to 1. */
  readonly shades: Float32Array
  /** The root of its share of the values, by which isolines are found. */
  readonly roots: Float32Array
  /** Three corners per triangle; none where f is no number. */
  readonly triangles: Uint32Array
}

const side = cells + 1

export function surfaceArrays(field: HeightField): SurfaceArrays {
  const { grid, map } = field
  return {
    positions: positionsOf(field),
    normals: normalsOf(field),
    shades: Float32Array.from(grid.values, standing(grid.values)),
    roots: Float32Array.from(grid.values, (z) => rootOf(map, z) || 0),
    triangles: trianglesOf(field),
  }
}

function positionsOf({ heights, block: { half } }: HeightField): Float32Array {
  const out = new Float32Array(3 * heights.length)
  heights.forEach((z, at) => {
    out[3 * at] = half[0] * ((2 * (at % side)) / cells - 1)
    out[3 * at + 1] = half[1] * ((2 * Math.floor(at / side)) / cells - 1)
    out[3 * at + 2] = Number.isNaN(z) ? 0 : z
  })
  return out
}

function normalsOf({ heights, block: { half } }: HeightField): Float32Array {
  const out = new Float32Array(3 * heights.length)
  heights.forEach((_, at) => {
    const dx = (rise(heights, at, 1, at % side) * cells) / (2 * half[0])
    const dy = (rise(heights, at, side, Math.floor(at / side)) * cells) / (2 * half[1])
    const length = Math.sqrt(dx * dx + dy * dy + 1)
    out[3 * at] = -dx / length
    out[3 * at + 1] = -dy / length
    out[3 * at + 2] = 1 / length
  })
  return out
}

/** How much the surface rises per cell, from the neighbours; from one of them at an edge and beside a hole. */
function rise(heights: Float32Array, at: number, stride: number, i: number): number {
  const before = i > 0 ? heights[at - stride]! : NaN
  const after = i < cells ? heights[at + stride]! : NaN
  const both = (after - before) / 2
  if (!Number.isNaN(both)) return both
  const one = Number.isNaN(before) ? after - heights[at]! : heights[at]! - before
  return Number.isNaN(one) ? 0 : one
}

function trianglesOf({ heights, falling }: HeightField): Uint32Array {
  const out = new Uint32Array(6 * cells * cells)
  let count = 0
  const add = (a: number, b: number, c: number) => {
    if (Number.isNaN(heights[a]! + heights[b]! + heights[c]!)) return
    out[count++] = a
    out[count++] = b
    out[count++] = c
  }
  for (let j = 0; j < cells; j++) {
    for (let i = 0; i < cells; i++) {
      const at = j * side + i
      const falls = falling[j * cells + i] === 1
      add(at, at + 1, falls ? at + side : at + side + 1)
      add(falls ? at + 1 : at, at + side + 1, at + side)
    }
  }
  return out.slice(0, count)
}

/** The corners along the edge of the surface, once around. */
export function rim(): number[] {
  const corner = (i: number, j: number) => j * side + i
  const run = Array.from({ length: cells }, (_, i) => i)
  return [
    ...run.map((i) => corner(i, 0)),
    ...run.map((i) => corner(cells, i)),
    ...run.map((i) => corner(cells - i, cells)),
    ...run.map((i) => corner(0, cells - i)),
  ]
}

/** The sides of the block from the floor to the rim: x y z per corner of its triangles, and the normals. */
export function sideArrays({ heights }: HeightField, positions: Float32Array) {
  const around = rim()
  const points: number[] = []
  const normals: number[] = []
  around.forEach((a, k) => {
    const b = around[(k + 1) % around.length]!
    if (Number.isNaN(heights[a]! + heights[b]!)) return
    const [ax, ay, az] = positions.subarray(3 * a, 3 * a + 3)
    const [bx, by, bz] = positions.subarray(3 * b, 3 * b + 3)
    points.push(ax!, ay!, 0, bx!, by!, 0, bx!, by!, bz!, ax!, ay!, 0, bx!, by!, bz!, ax!, ay!, az!)
    const length = Math.hypot(bx! - ax!, by! - ay!)
    for (let i = 0; i < 6; i++) normals.push((by! - ay!) / length, (ax! - bx!) / length, 0)
  })
  return { positions: Float32Array.from(points), normals: Float32Array.from(normals) }
}

/** The edges of the block as pieces of lines: its floor, its rim, and up its corners. */
export function edgePieces({ heights, block: { half } }: HeightField, positions: Float32Array): Float32Array {
  const out: number[] = []
  const line = (a: ArrayLike<number>, b: ArrayLike<number>) =>
    out.push(a[0]!, a[1]!, a[2]!, b[0]!, b[1]!, b[2]!, 0, 0)
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([i, j]) => [i! * half[0], j! * half[1]] as const)
  corners.forEach((corner, k) => line([...corner, 0], [...corners[(k + 1) % 4]!, 0]))
  const around = rim()
  const place = (at: number) => positions.subarray(3 * at, 3 * at + 3)
  around.forEach((a, k) => {
    const b = around[(k + 1) % around.length]!
    if (k % cells === 0 && !Number.isNaN(heights[a]!)) line([place(a)[0]!, place(a)[1]!, 0], place(a))
    if (!Number.isNaN(heights[a]! + heights[b]!)) line(place(a), place(b))
  })
  return Float32Array.from(out)
}
