/** The ground of a cell with a probability: the stronger the larger. */
export const shadeOf = (p: number) => mix('var(--accent)', 0.34 * Math.min(Math.max(p, 0), 1))

/** The ground of a cell with a slope: orange below zero and blue above, the stronger the larger beside `most`. */
export function signedShadeOf(slope: number, most: number): string | undefined {
  const share = Math.min(1, Math.abs(slope) / most)
  if (!(share > 0)) return undefined
  return mix(slope < 0 ? 'var(--negative)' : 'var(--positive)', 0.08 + 0.34 * share)
}

const mix = (colour: string, share: number) =>
  `color-mix(in srgb, ${colour} ${(100 * share).toFixed(1)}%, transparent)`
