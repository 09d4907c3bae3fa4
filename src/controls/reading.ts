import { formatNumber } from './format.ts'

/** A value read off: six digits. */
export const reading = (value: number): string => formatNumber(value, 6)

/** A place on an axis: two decimals where that says all of it, so that it does not jump while it is dragged. */
export function placeText(x: number): string {
  const short = x.toFixed(2)
  return Number(short) === x ? short.replace('-', '−') : formatNumber(x, 6)
}
