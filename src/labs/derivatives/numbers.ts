import { formatNumber } from '../../controls/format.ts'

/** A value read off: six digits. */
export const reading = (value: number) => formatNumber(value, 6)

/** The probe's x: two decimals where that says all of it, so that it does not jump while it is dragged. */
export function placeText(x: number): string {
  const short = x.toFixed(2)
  return Number(short) === x ? short.replace('-', '−') : formatNumber(x, 6)
}

/** The shortest text that reads back as the same double, as Python and JavaScript print it; a dash for no number. */
export function fullNumber(value: number): string {
  if (!Number.isFinite(value)) return formatNumber(value)
  return String(value).replace(/-/g, '−').replace('e+', 'e')
}

/** An h to two digits: 10⁻⁴, 3.2×10⁻⁷. */
export const differenceText = (h: number) => formatNumber(h, 3)
