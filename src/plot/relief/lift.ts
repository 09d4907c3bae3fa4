import { cells, heightAt, toCells, toWorld, type HeightField } from './heightField.ts'
import { legSize, legsOf } from './legs.ts'

/** A walk laid over the surface, in pieces so short that none cuts through it. */
export interface Lifted {
  /** Per piece: its ends x y z, x y z in the world, the step that it belongs to, and how long the line is before it. */
  readonly pieces: Float32Array
  /** The steps drawn with a dot, ascending, and where: x y z. */
  readonly steps: Int32Array
  readonly places: Float32Array
}

export const pieceSize = 8

/** World units over the surface: a pixel or so. */
export const lift = 0.004
/** Cells per piece; of a walk with more than so many pieces they grow longer. */
const [usualPiece, mostPieces] = [1, 20_000]

/** @param path x₀ y₀ x₁ y₁ …, data units */
export function lifted(field: HeightField, path: ArrayLike<number>): Lifted {
  const { legs, steps } = legsOf(field, path)
  const places = new Float32Array(3 * steps.length)
  steps.forEach((step, i) => {
    const floor = toWorld(field.block, [path[2 * step]!, path[2 * step + 1]!])
    place(places, 3 * i, field, ...toCells(field.block, floor))
  })
  return { pieces: piecesOf(field, legs), steps: Int32Array.from(steps), places }
}

/** Writes the world x y z over a place in cells. */
function place(out: Float32Array, at: number, field: HeightField, u: number, v: number): void {
  const { half } = field.block
  out[at] = half[0] * ((2 * u) / cells - 1)
  out[at + 1] = half[1] * ((2 * v) / cells - 1)
  out[at + 2] = heightAt(field, u, v) + lift
}

/** How many pieces each leg is cut into. */
function cuts(legs: readonly number[]): Int32Array {
  const lengths = Float64Array.from({ length: legs.length / legSize }, (_, leg) => {
    const at = legSize * leg
    return Math.hypot(legs[at + 3]! - legs[at + 1]!, legs[at + 4]! - legs[at + 2]!)
  })
  const piece = Math.max(usualPiece, lengths.reduce((sum, length) => sum + length, 0) / mostPieces)
  return Int32Array.from(lengths, (length) => Math.max(1, Math.ceil(length / piece)))
}

/** Over a hole there is nothing to lie on, and no piece. */
function piecesOf(field: HeightField, legs: readonly number[]): Float32Array {
  const counts = cuts(legs)
  const out = new Float32Array(pieceSize * counts.reduce((sum, count) => sum + count, 0))
  let [at, walked] = [0, 0]
  counts.forEach((count, leg) => {
    const [step, u, v, u2, v2] = legs.slice(legSize * leg, legSize * (leg + 1)) as [
      number,
      number,
      number,
      number,
      number,
    ]
    for (let i = 0; i < count; i++) {
      const [from, to] = [i / count, (i + 1) / count]
      place(out, at, field, u + from * (u2 - u), v + from * (v2 - v))
      place(out, at + 3, field, u + to * (u2 - u), v + to * (v2 - v))
      const length = Math.hypot(
        out[at + 3]! - out[at]!,
        out[at + 4]! - out[at + 1]!,
        out[at + 5]! - out[at + 2]!,
      )
      if (Number.isNaN(length)) continue
      out[at + 6] = step
      out[at + 7] = walked
      walked += length
      at += pieceSize
    }
  })
  return out.slice(0, at)
}

/** How many of ascending numbers are at most `limit`. */
export function countTo(ascending: ArrayLike<number>, limit: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
