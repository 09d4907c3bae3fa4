import { leadingExponent } from '../maths/binary.ts'

/** Digits of base two in a double. */
export const precision = 53

const within = (bits: number) => Math.min(precision, Math.max(0, bits))

/**
 * How many of h's 53 bits have a place in x ± h: those that count for no less than the last bit of the result.
 * @param moved x + h or x − h, as rounded
 */
export function keptBits(h: number, moved: number): number {
  return moved === 0 ? precision : within(leadingExponent(h) - leadingExponent(moved) + precision)
}

/**
 * How many bits are left when two rounded values are subtracted: those of the difference that count for no less than
 * the last bit of the larger value. The bits in front of them cancel; what would follow was rounded away before.
 */
export function leftBits(a: number, b: number): number {
  if (a === b) return 0
  const top = leadingExponent(Math.max(Math.abs(a), Math.abs(b)))
  return Math.max(1, within(leadingExponent(a - b) - top + precision))
}
