/** 1.5 · 2^52: adding it and taking it away rounds a number below 2^51 to a whole one. */
export const ROUNDER = 6755399441055744

/** What the rounded sum s = a + b leaves out: a + b = s + sumError(a, b, s) exactly. (Knuth, TAOCP 2, 4.2.2.) */
export function sumError(a: number, b: number, s: number): number {
  const back = s - a
  return a - (s - back) + (b - back)
}

/** What the rounded product p = a b leaves out, for |a|, |b| < 2^995 and no underflow. (Dekker, Numer. Math. 18, 1971.) */
export function productError(a: number, b: number, p: number): number {
  const aHigh = upperHalf(a)
  const bHigh = upperHalf(b)
  const aLow = a - aHigh
  const bLow = b - bHigh
  return aLow * bLow - (p - aHigh * bHigh - aLow * bHigh - aHigh * bLow)
}

/** a rounded to 26 bits, by Veltkamp's splitting with 2^27 + 1. */
function upperHalf(a: number): number {
  const c = a * 134217729
  return c - (c - a)
}
