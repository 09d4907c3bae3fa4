import { textWidth, type Box } from '../labels.ts'
import { makeScale, type Interval } from '../scale.ts'
import { axisTicks } from '../ticks.ts'
import { project, type Camera } from './camera.ts'
import { heightTicks } from './fTicks.ts'
import { worldZ, type Block, type HeightField, type Point, type Vec3 } from './heightField.ts'

/** A number beside an axis: where its tick begins, and where its words are. */
export interface PlacedTick {
  readonly key: string
  readonly text: string
  /** Pixels: on the axis, and at the tick's outer end. */
  readonly line: readonly [Point, Point]
  readonly at: Point
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface PlacedAxes {
  readonly ticks: readonly PlacedTick[]
  /** The names of x, y and f. */
  readonly names: readonly Pick<PlacedTick, 'key' | 'at' | 'anchor'>[]
  /** Where the numbers stand. */
  readonly taken: readonly Box[]
  /** The upright axis, which may be higher than the block is there; null where it is seen from above. */
  readonly upright: readonly [Point, Point] | null
}

const [tickLength, textAway] = [5, 12]
/** Pixels from one value of f to the next. */
const rowHeight = 26

/** The edges of the floor that are nearest to the reader, and the upright edge at their left end. */
export function placedAxes(field: HeightField, camera: Camera): PlacedAxes {
  const { half } = field.block
  const front = camera.eye[1] < 0 ? -1 : 1
  const side = camera.eye[0] < 0 ? -1 : 1
  const x = floorAxis(field.block, camera, 0, front * half[1])
  const y = floorAxis(field.block, camera, 1, side * half[0])
  const corners: Point[] = [
    [-side * half[0], front * half[1]],
    [side * half[0], -front * half[1]],
  ]
  const left = corners.reduce((a, b) =>
    project(camera, [...a, 0])[0] < project(camera, [...b, 0])[0] ? a : b,
  )
  const f = uprightAxis(field, camera, left)
  const ticks = [...x.ticks, ...y.ticks, ...f.ticks]
  const names = [x.name, y.name, ...(f.name ? [f.name] : [])]
  return { ticks, names, taken: ticks.map(boxOf), upright: f.line }
}

function boxOf({ text, at: [u, v], anchor }: PlacedTick): Box {
  const width = textWidth(text, 11)
  const left = anchor === 'start' ? u : anchor === 'end' ? u - width : u - width / 2
  return { left, right: left + width, top: v - 7, bottom: v + 7 }
}

/** @param across where the edge lies on the other axis of the floor, world units */
function floorAxis({ x, y, half }: Block, camera: Camera, axis: 0 | 1, across: number) {
  const domain: Interval = axis === 0 ? x : y
  const place = (share: number, out = 0): Vec3 => {
    const along = half[axis] * (2 * share - 1)
    const aside = across + Math.sign(across) * out
    return axis === 0 ? [along, aside, 0] : [aside, along, 0]
  }
  const at = (share: number) => project(camera, place(share))
  const length = distanceOf(at(0), at(1))
  const scale = makeScale('linear', domain, [0, 1.6 * length])
  const key = axis === 0 ? 'x' : 'y'
  const outwards = outwardsOf(at(0.5), project(camera, place(0.5, 0.2)))
  const ticks = length < 60 ? [] : axisTicks(scale, 'x', [16, 16])
  return {
    ticks: ticks.map(({ value, text, at: along }): PlacedTick => {
      const start = at(along / (1.6 * length))
      return {
        key: `${key} ${value}`,
        text,
        line: [start, away(start, outwards, tickLength)],
        at: away(start, outwards, textAway),
        anchor: anchorOf(outwards),
      }
    }),
    name: { key, at: away(at(0.5), outwards, beyond(ticks, outwards)), anchor: anchorOf(outwards) },
  }
}

/** From the edge outwards in the picture, and a little downwards, for seen from the ground it would not be outwards at all. */
function outwardsOf(edge: Point, out: Point): Point {
  const [u, v] = [out[0] - edge[0], out[1] - edge[1] + 6]
  const length = Math.hypot(u, v) || 1
  return [u / length, v / length]
}

/** Pixels outwards at which there is room for a name beyond the numbers. */
function beyond(ticks: readonly { readonly text: string }[], [u]: Point): number {
  const widest = Math.max(0, ...ticks.map(({ text }) => textWidth(text, 11)))
  return textAway + Math.max(18, Math.abs(u) * widest + 12)
}

const away = ([u, v]: Point, way: Point, pixels: number): Point => [u + pixels * way[0], v + pixels * way[1]]

const anchorOf = ([u]: Point): PlacedTick['anchor'] => (u > 0.35 ? 'start' : u < -0.35 ? 'end' : 'middle')

const distanceOf = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1])

function uprightAxis({ map }: HeightField, camera: Camera, corner: Point) {
  const at = (height: number) => project(camera, [...corner, worldZ(height)])
  const length = distanceOf(at(0), at(1))
  // Seen from above it is a point.
  if (length < 2 * rowHeight) return { ticks: [], name: null, line: null }
  const ticks = heightTicks(map, length / rowHeight).map(({ value, height, text }): PlacedTick => {
    const start = at(height)
    const way: Point = [-1, 0]
    return {
      key: `f ${value}`,
      text,
      line: [start, away(start, way, tickLength)],
      at: away(start, way, textAway - 3),
      anchor: 'end',
    }
  })
  const name = { key: 'f', at: away(at(1), [0, -1], 14), anchor: 'middle' as const }
  return { ticks, name, line: [at(0), at(1)] as const }
}
