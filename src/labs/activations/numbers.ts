/** As every lab writes what it reads off. */
export { placeText as probeText, reading } from '../../controls/reading.ts'

const lowered = '₀₁₂₃₄₅₆₇₈₉'

/** z₁ … z₁₀ */
export const indexed = (letter: string, i: number) =>
  letter + [...String(i)].map((digit) => lowered[Number(digit)]).join('')
