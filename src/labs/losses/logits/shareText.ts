import { formatNumber } from '../../../controls/format.ts'

/** An output or its distance from the target as text: six digits where fewer would make 1 of what is not quite 1. */
export function shareText(value: number, digits = 4): string {
  const size = Math.abs(value)
  return formatNumber(value, size < 1 && Number(size.toPrecision(digits)) === 1 ? 6 : digits)
}
