import type { Span } from '../../../plot/heights.ts'

const ladder = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000]
const rung = (size: number) => ladder.find((step) => step >= size) ?? 500_000

/**
 * The axis of the logits: about zero while they are small, else a window that moves along with them, since only their
 * differences count.
 */
export function logitSpan(z: readonly number[]): Span {
  const [low, high] = [Math.min(...z), Math.max(...z)]
  const size = Math.max(-low, high)
  if (size <= 10) return [-rung(1.1 * size), rung(1.1 * size)]
  const width = 2 * rung((high - low) * 0.6)
  const step = width / 10
  const start = Math.round(((low + high) / 2 - width / 2) / step) * step
  return [start, start + width]
}

/** The axis of the outputs: shares of 1, or logarithms of shares. */
export function outputSpan(id: string, outputs: Float64Array): Span {
  return id === 'log-softmax' ? [-rung(-Math.min(...outputs)), 0] : [0, 1]
}

/** The axis of exponents: as far to either side of 0 as they reach, and beyond the ends of double precision. */
export function exponentSpan(...exponents: readonly (readonly number[])[]): Span {
  const reach = rung(Math.max(1000, ...exponents.flat().map(Math.abs)))
  return [-reach, reach]
}
