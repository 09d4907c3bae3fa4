import { cut, logarithm } from './fixedPoint.ts'

/** log divides the numbers at 1/128, 2/128, …; m in [√½, √2) falls to one of the centres 90/128 … 181/128. */
const FIRST = 90
const LAST = 181

/**
 * At index j, for the centre c = j/128: 1/c rounded, and ln c = high + low with high a multiple of 2^−42, so that
 * adding a whole multiple of `LN2_HIGH` to it is exact.
 */
export const logTable = /* @__PURE__ */ makeTable()

function makeTable() {
  const inverse = new Float64Array(LAST + 1)
  const high = new Float64Array(LAST + 1)
  const low = new Float64Array(LAST + 1)
  for (let j = FIRST; j <= LAST; j++) {
    const [h, l] = cut(logarithm(BigInt(j), 128n), 42)
    inverse[j] = 128 / j
    high[j] = h!
    low[j] = l!
  }
  return { inverse, high, low }
}

/** The high word of √½: subtracting it from that of x leaves the exponent e with x = 2^e m, √½ ≤ m < √2. */
export const ROOT_HALF = 0x3fe6a09e

/** ln 2 = LN2_HIGH + LN2_LOW; LN2_HIGH is a multiple of 2^−42. */
export const [LN2_HIGH, LN2_LOW] = /* @__PURE__ */ cut(logarithm(2n, 1n), 42) as [number, number]
