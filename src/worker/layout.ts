import type { FrameHead, FrameLayout } from './protocol.ts'

export interface FrameArrays {
  /** Rows of 5: step, loss, testLoss, accuracy, testAccuracy. */
  readonly curve: Float64Array
  /** Rows of 2: step, batch loss. */
  readonly batchCurve: Float64Array
  /** (side · side, channels), row by row from the top, cell centres over [−6, 6]². */
  readonly grid: Float32Array
  /** Rows of 2: the class guessed, its probability. */
  readonly guesses: Float32Array
}

/** A frame as the page reads it. Its arrays are views of a circulating buffer: good until the next frame, then empty. */
export type Frame = FrameHead & FrameArrays

const sizes = (layout: FrameLayout) => ({
  curve: layout.curveRows * 5,
  batchCurve: layout.batchRows * 2,
  grid: layout.gridSide * layout.gridSide * layout.gridChannels,
  guesses: layout.guessCount * 2,
})

/** Bytes that a frame of this layout needs. */
export function bytesOf(layout: FrameLayout): number {
  const { curve, batchCurve, grid, guesses } = sizes(layout)
  return 8 * (curve + batchCurve) + 4 * (grid + guesses)
}

/** The arrays of a frame, as views of its buffer: float64 first, so that everything is aligned. */
export function arraysOf(layout: FrameLayout, buffer: ArrayBuffer): FrameArrays {
  const { curve, batchCurve, grid, guesses } = sizes(layout)
  const singles = 8 * (curve + batchCurve)
  return {
    curve: new Float64Array(buffer, 0, curve),
    batchCurve: new Float64Array(buffer, 8 * curve, batchCurve),
    grid: new Float32Array(buffer, singles, grid),
    guesses: new Float32Array(buffer, singles + 4 * grid, guesses),
  }
}
