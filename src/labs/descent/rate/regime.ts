/** What a step of gd does along a direction of one curvature. */
export type Regime = 'part' | 'exact' | 'beyond' | 'flips' | 'away'

/** @param share η times the curvature: of the way to the bottom, what a step goes */
export function regimeOf(share: number): Regime {
  if (share === 1) return 'exact'
  if (share === 2) return 'flips'
  return share < 1 ? 'part' : share < 2 ? 'beyond' : 'away'
}
