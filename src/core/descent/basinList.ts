import type { CurvedGround } from './curvature.ts'
import { stationaryNear, type StationaryPoint } from './stationary.ts'

/** A place where walks end: a stationary point, or a line of them at one height, with one of its points. */
export interface Basin extends StationaryPoint {
  /** The height there. */
  readonly f: number
  /** Whether it is one of the known global minima. */
  readonly global: boolean
  /** Never changes while the map grows: the global minima come first, then the others as they are found. */
  readonly key: number
}

/** What may be said of the end of a walk instead of a basin's key. */
export const ends = {
  /** Not yet walked. */
  pending: -1,
  /** Not at rest, or nothing stationary is near. */
  notArrived: -2,
  /** Out of the finite numbers, or very far away. */
  diverged: -3,
  /** On a plain, without gradient and curvature. */
  flat: -4,
  /** In a basin, but of more than are kept. */
  other: -5,
} as const

export interface BasinList {
  readonly basins: readonly Basin[]
  /** The key of the basin at (x, y), which is found here if it is new; or one of `ends`. */
  at(x: number, y: number): number
}

/** Two points so much nearer than the reach are one. */
const samePlace = 0.02

/** Of the scale of heights: two lines of minima with less between them are one. */
const sameHeight = 1e-6

export interface BasinListOptions {
  readonly minima: readonly (readonly [number, number])[]
  /** How far from an end a stationary point may be. */
  readonly reach: number
  /** Of the heights; see `stationaryNear`. */
  readonly scale: number
  /** How many basins to keep. */
  readonly most: number
}

/** Sorts the ends of walks into basins. */
export function createBasinList(
  ground: CurvedGround,
  { minima, reach, scale, most }: BasinListOptions,
): BasinList {
  const basins: Basin[] = []
  const add = (point: StationaryPoint, global: boolean) => {
    const { x, y, kind, isolated } = point
    const key = basins.length
    basins.push({ x, y, kind, isolated, f: ground.value(x, y), global, key })
    return key
  }
  for (const [x, y] of minima) add({ x, y, kind: 'minimum', isolated: true }, true)

  const near = samePlace * reach
  function placed(x: number, y: number): number {
    for (let k = 0; k < basins.length; k++) {
      const dx = basins[k]!.x - x
      const dy = basins[k]!.y - y
      if (dx * dx + dy * dy <= near * near && basins[k]!.isolated) return k
    }
    return -1
  }

  function alike({ x, y, kind, isolated }: StationaryPoint): number {
    if (isolated) return placed(x, y)
    const height = ground.value(x, y)
    return basins.findIndex(
      (one) => !one.isolated && one.kind === kind && Math.abs(one.f - height) <= sameHeight * scale,
    )
  }

  return {
    basins,
    at(x, y) {
      const at = placed(x, y)
      if (at >= 0) return at
      const point = stationaryNear(ground, x, y, reach, minima, scale)
      if (point === null) return ends.notArrived
      if (point === 'flat') return ends.flat
      const known = alike(point)
      if (known >= 0) return known
      return basins.length < most ? add(point, false) : ends.other
    },
  }
}
