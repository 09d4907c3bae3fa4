import { formatNumber } from '../../controls/format.ts'

/** A value read off: six digits. */
export const reading = (value: number) => formatNumber(value, 6)

/** The probe's x: two decimals where that says all of it, so that it does not jump while it is dragged. */
export function probeText(x: number): string {
  const short = x.toFixed(2)
  return Number(short) === x ? short.replace('-', '−') : formatNumber(x, 6)
}

const lowered = '₀₁₂₃₄₅₆₇₈₉'

/** z₁ … z₁₀ */
export const indexed = (letter: string, i: number) =>
  letter + [...String(i)].map((digit) => lowered[Number(digit)]).join('')
