/** The straight line through a point with a slope; null where there is none. */
export function lineThrough(x: number, y: number, slope: number): ((at: number) => number) | null {
  return Number.isFinite(y) && Number.isFinite(slope) ? (at) => y + slope * (at - x) : null
}
