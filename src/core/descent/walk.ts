import type { Optimizer } from '../define/optimizer.ts'
import type { Ground } from './ground.ts'
import { drawNoise } from './drawNoise.ts'
import { record } from './recording.ts'
import type { WalkOptions } from './walker.ts'

export interface Walk {
  /** x₀ y₀ x₁ y₁ …: 2·(steps + 1) numbers, fewer if it diverged. */
  readonly path: Float64Array
  /** The height at each point of the path. */
  readonly f: Float64Array
  /** `diverged`: the point after the last one, or its height, is no finite number. */
  readonly status: 'done' | 'diverged'
}

/**
 * An optimizer stepping down a surface. Pure: changes no argument, and the same arguments give the same bits.
 * A walk whose x, y or f stops being finite halts there with `diverged`; path and f then hold the finite points only
 * (none, if the start itself has no finite height).
 * @param params the optimizer's, `lr` included; those left out take their defaults
 * @param start (x, y)
 * @param steps a whole number ≥ 0
 */
export function walk(
  surface: Ground,
  optimizer: Optimizer,
  params: Readonly<Record<string, number>>,
  start: readonly [number, number],
  steps: number,
  options: WalkOptions = {},
): Walk {
  const count = Math.max(0, Math.floor(steps)) || 0
  const drawn = drawNoise(count, options)
  const { path, f, status } = record(surface, optimizer, params, start, count, options, drawn)
  return { path, f, status }
}
