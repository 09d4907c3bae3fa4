import { clamp } from '../dragHandle.ts'
import { sampleGrid, type Grid } from '../levels.ts'
import { soundDomain, type Interval } from '../scale.ts'
import { heightMap, type HeightMap } from './heightMap.ts'

/** In the world of the picture: X to the right and Y to the back as seen from the front, Z up, the floor at Z = 0. */
export type Vec3 = readonly [x: number, y: number, z: number]
export type Point = readonly [x: number, y: number]

/** The block that the surface closes at the top. */
export interface Block {
  readonly x: Interval
  readonly y: Interval
  /** It reaches from −half to half along X and Y; the longer is 1. */
  readonly half: Point
}

/** Cells along either side: about three pixels each. */
export const cells = 120
/** The lowest and the highest point of the surface over the floor. */
export const ground = 0.06
export const top = 0.86
/** How much longer one side of the block is than the other, at most: then units differ. */
const longest = 1.7

/** A surface as a grid of triangles, and how high they are anywhere. */
export interface HeightField {
  readonly block: Block
  readonly map: HeightMap
  /** f at the corners of the cells, row by row from the lowest y. */
  readonly grid: Grid
  /** World Z of the same corners; NaN where f is no number. */
  readonly heights: Float32Array
  /** Per cell, whether its two triangles meet along the falling diagonal, from (i, j + 1) to (i + 1, j). */
  readonly falling: Uint8Array
}

/** @param f make it once per surface */
export function heightField(f: (x: number, y: number) => number, x: Interval, y: Interval): HeightField {
  const block = blockOf(soundDomain(x, 'linear'), soundDomain(y, 'linear'))
  // sampleGrid takes the middles of cells: those of cells half a step larger all around are our corners.
  const grid = sampleGrid(f, outset(block.x), outset(block.y), cells + 1, cells + 1)
  const map = heightMap(grid.values)
  const heights = Float32Array.from(grid.values, (z) => worldZ(map.height(z)))
  const middles = sampleGrid(f, block.x, block.y, cells, cells).values
  const falling = Uint8Array.from(middles, (z, cell) => fallsAt(heights, cell, worldZ(map.height(z))))
  return { block, map, grid, heights, falling }
}

/** Whether the falling diagonal of a cell passes nearer to its middle: so a valley that runs aslant has no teeth. */
function fallsAt(heights: Float32Array, cell: number, middle: number): 0 | 1 {
  const at = cell + Math.floor(cell / cells)
  const rising = (heights[at]! + heights[at + cells + 2]!) / 2
  const falling = (heights[at + 1]! + heights[at + cells + 1]!) / 2
  return Math.abs(falling - middle) < Math.abs(rising - middle) ? 1 : 0
}

/** World Z of a height 0 to 1. */
export const worldZ = (height: number) => ground + height * (top - ground)

function outset([low, high]: Interval): Interval {
  const half = (high - low) / cells / 2
  return [low - half, high + half]
}

function blockOf(x: Interval, y: Interval): Block {
  const shape = (x[1] - x[0]) / (y[1] - y[0])
  const kept = Math.min(longest, Math.max(1 / longest, shape))
  return { x, y, half: kept > 1 ? [1, 1 / kept] : [kept, 1] }
}

/** From data to the floor of the world. */
export const toWorld = ({ x, y, half }: Block, at: Point): Point => [
  half[0] * (2 * ((at[0] - x[0]) / (x[1] - x[0])) - 1),
  half[1] * (2 * ((at[1] - y[0]) / (y[1] - y[0])) - 1),
]

export const fromWorld = ({ x, y, half }: Block, at: Point): Point => [
  x[0] + ((at[0] / half[0] + 1) / 2) * (x[1] - x[0]),
  y[0] + ((at[1] / half[1] + 1) / 2) * (y[1] - y[0]),
]

/** From the floor of the world to cells, 0 to `cells`. */
export const toCells = ({ half }: Block, at: Point): Point => [
  ((at[0] / half[0] + 1) / 2) * cells,
  ((at[1] / half[1] + 1) / 2) * cells,
]

/** The nearest data over the block. */
export const within = ({ x, y }: Block, at: Point): Point => [clamp(at[0], x), clamp(at[1], y)]

/** Whether data lie over the block. */
export const covers = ({ x, y }: Block, at: Point): boolean =>
  at[0] >= x[0] && at[0] <= x[1] && at[1] >= y[0] && at[1] <= y[1]

/** World Z of the drawn surface at a place in cells: in the triangle itself, which may lie over f in a narrow valley. */
export function heightAt({ heights, falling }: HeightField, u: number, v: number): number {
  const i = Math.min(cells - 1, Math.max(0, Math.floor(u)))
  const j = Math.min(cells - 1, Math.max(0, Math.floor(v)))
  // Seen in a mirror a falling diagonal rises.
  const mirror = falling[j * cells + i]!
  const across = Math.min(1, Math.max(0, u - i))
  const s = mirror ? 1 - across : across
  const t = Math.min(1, Math.max(0, v - j))
  const at = j * (cells + 1) + i + mirror
  const next = mirror ? -1 : 1
  const near = heights[at]!
  const far = heights[at + next + cells + 1]!
  const side = s >= t ? heights[at + next]! : heights[at + cells + 1]!
  return near + Math.max(s, t) * (side - near) + Math.min(s, t) * (far - side)
}

/** The point of the drawn surface at a place in cells. */
export const inBlock = (field: HeightField, u: number, v: number, lift = 0): Vec3 => [
  field.block.half[0] * ((2 * u) / cells - 1),
  field.block.half[1] * ((2 * v) / cells - 1),
  heightAt(field, u, v) + lift,
]

/** The point of the drawn surface over data. */
export function onSurface(field: HeightField, at: Point, lift = 0): Vec3 {
  const floor = toWorld(field.block, at)
  return [...floor, heightAt(field, ...toCells(field.block, floor)) + lift]
}
