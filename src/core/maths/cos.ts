import { sinAfterQuarters } from './quarterTurns.ts'

/** cos x = sin(x + π/2) for every finite x, however large; even to the bit. */
export const cos = (x: number): number => sinAfterQuarters(x, 1)
