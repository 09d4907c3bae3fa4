import type { Interval, Scale } from './scale.ts'

/** How far an arrow key moves: a hundredth of the axis, rounded to 1, 2 or 5. */
export function keyStep([low, high]: Interval): number {
  const raw = (high - low) / 100
  const power = 10 ** Math.floor(Math.log10(raw))
  const share = raw / power
  return (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10) * power
}

export const clamp = (value: number, [low, high]: Interval) => Math.min(Math.max(value, low), high)

/** Decimals of a value that one pixel can tell apart. */
export function pixelDecimals(value: number, scale: Scale): number {
  const pixel = Math.abs(scale.invert(scale(value) + 1) - value)
  if (!(pixel > 0) || !Number.isFinite(pixel)) return 100
  return Math.min(100, Math.max(0, -Math.floor(Math.log10(pixel))))
}

/** Rounds away digits that one pixel cannot show, so that a dragged value reads 1.25 rather than 1.2473118279569892. */
export function pixelRound(value: number, scale: Scale): number {
  return Number(value.toFixed(pixelDecimals(value, scale)))
}

/** What an arrow key does to a point: the change in steps across and up, or null for any other key. */
export function arrow(key: string): readonly [number, number] | null {
  if (key === 'ArrowLeft') return [-1, 0]
  if (key === 'ArrowRight') return [1, 0]
  if (key === 'ArrowUp') return [0, 1]
  if (key === 'ArrowDown') return [0, -1]
  return null
}

/** value + steps·step without the dust of binary fractions: .1 + .2 is .3. */
export function stepBy(value: number, steps: number, step: number): number {
  const decimals = Math.min(20, Math.max(0, Math.ceil(-Math.log10(step)) + 1))
  return Math.abs(value) < 1e15 ? Number((value + steps * step).toFixed(decimals)) : value + steps * step
}

/** The same on a log axis, where a step is a tenth of a decade whatever the value. */
export function stepOn(scale: Scale, value: number, steps: number, step: number): number {
  return scale.kind === 'log'
    ? Number((value * 10 ** (steps / 10)).toPrecision(3))
    : stepBy(value, steps, step)
}
