/** The numbers of a slider. Its positions are values on a linear scale, decades (log₁₀ of the value) on a logarithmic one. */
export interface SliderRange {
  readonly min: number
  readonly max: number
  /** Step of the value; on a log scale, of its decades. */
  readonly step: number
  readonly scale?: 'linear' | 'log'
  readonly integer?: boolean
}

const decimalsOf = (step: number) => {
  const [mantissa = '', exponent = '0'] = step.toExponential().split('e')
  return Math.min(100, Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent)))
}

/** Significant digits that a step in decades can tell apart: 2 for a tenth, 3 for a hundredth. */
const digitsOf = (decades: number) => (decades < 0.02 ? 3 : 2)

/** Left end, right end and step of the native slider. A log scale from 0 or below begins twelve decades under its top. */
export function positions(range: SliderRange): {
  readonly min: number
  readonly max: number
  readonly step: number
} {
  if (range.scale !== 'log') return { min: range.min, max: range.max, step: range.step }
  return { min: Math.log10(lowest(range)), max: Math.log10(range.max), step: range.step }
}

const lowest = ({ min, max }: SliderRange) => (min > 0 ? min : max * 1e-12)

export function positionOf(value: number, range: SliderRange): number {
  const held = Math.min(Math.max(value, range.scale === 'log' ? lowest(range) : range.min), range.max)
  return range.scale === 'log' ? Math.log10(held) : held
}

/** The value at a position, on a round number: 0.3, not 0.30000000000000004. Both ends are exact. */
export function valueAt(position: number, range: SliderRange): number {
  const ends = positions(range)
  if (position <= ends.min) return range.min
  if (position >= ends.max - 1e-12) return range.max
  if (range.scale !== 'log') return round(Number(position.toFixed(decimalsOf(range.step) + 1)), range)
  return round(Number((10 ** position).toPrecision(digitsOf(range.step))), range)
}

/** A value as the range allows it: inside, and whole if it must be. Nothing else is rounded. */
export function allowed(value: number, range: SliderRange): number {
  return Math.min(Math.max(range.integer ? Math.round(value) : value, range.min), range.max)
}

const round = (value: number, range: SliderRange) => allowed(value, range)

/** How a slider's value is written: with its step's decimals on a linear scale if it lies on a step, else as short as it goes. */
export function stepDecimals(value: number, range: SliderRange): number | null {
  if (range.scale === 'log' || range.integer) return null
  const decimals = decimalsOf(range.step)
  return decimals <= 4 && Number(value.toFixed(decimals)) === value ? decimals : null
}
