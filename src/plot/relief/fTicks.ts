import { ticks } from 'd3'
import { shortNumber } from '../format.ts'
import type { HeightMap } from './heightMap.ts'

export interface HeightTick {
  readonly value: number
  /** 0 to 1. */
  readonly height: number
  readonly text: string
}

/**
 * Values of f to be written beside its axis.
 * @param room how many have room one over another
 */
export function heightTicks(map: HeightMap, room: number): HeightTick[] {
  if (!(map.high > map.low)) return [tickAt(map, map.low)]
  const values = map.bend === 0 ? ticks(map.low, map.high, Math.max(2, Math.min(6, room))) : roundValues(map)
  const gap = 1 / Math.max(1, room)
  const kept: HeightTick[] = []
  for (const value of values) {
    const tick = tickAt(map, value)
    if (kept.every(({ height }) => Math.abs(height - tick.height) >= gap)) kept.push(tick)
  }
  return kept.sort((a, b) => a.height - b.height)
}

const tickAt = (map: HeightMap, value: number): HeightTick => ({
  value,
  height: map.height(value),
  text: shortNumber(value),
})

/** 0, powers of ten, then five and two times them, largest first: what comes first is kept where there is little room. */
function roundValues({ low, high }: HeightMap): number[] {
  const span = high - low
  const sizes = Array.from({ length: 24 }, (_, i) => 10 ** (Math.floor(Math.log10(span)) + 1 - i))
  const rounds = [1, 5, 2].flatMap((m) => sizes.flatMap((size) => [m * size, -m * size]))
  // The lowest sample lies a little over the minimum itself.
  const nearly = low - 1e-4 * span
  return [0, ...rounds].filter((value) => value >= nearly && value <= high)
}
