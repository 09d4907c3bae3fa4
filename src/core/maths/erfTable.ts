import { exp } from './exp.ts'
import { cut, errorFunction, twoOverRootPi } from './fixedPoint.ts'

/** erf is expanded about the centres 3/16, 4/16 … 32/16. */
export const CENTRES = 16
export const FIRST_CENTRE = 3
const LAST = 32

/** A row per centre c: erf c = row[0] + row[1], row[0] a multiple of 2^−53; then the factors of h, h², … in erf(c + h). */
export const TERMS = 10
export const WIDTH = TERMS + 2

export const erfTable: Float64Array = /* @__PURE__ */ makeTable()

function makeTable(): Float64Array {
  const table = new Float64Array((LAST + 1) * WIDTH)
  const scale = twoOverRootPi()
  const [slope] = cut(scale, 52) as [number]
  for (let j = FIRST_CENTRE; j <= LAST; j++) {
    const row = table.subarray(j * WIDTH, (j + 1) * WIDTH)
    row.set(cut(errorFunction(BigInt(j), BigInt(CENTRES), scale), 53))
    expand(j / CENTRES, slope, row)
  }
  return table
}

/** erf′(c + h) = Σ d_n h^n has d_0 = (2/√π) e^(−c²) and, since erf″ = −2x erf′, (n + 1) d_(n+1) = −2 (c d_n + d_(n−1)). */
function expand(c: number, slope: number, row: Float64Array): void {
  let before = 0
  let d = slope * exp(-c * c)
  for (let n = 0; n < TERMS; n++) {
    row[n + 2] = d / (n + 1)
    const next = (-2 * (c * d + before)) / (n + 1)
    before = d
    d = next
  }
}

/** erf x − row[0] for the row of the centre c = j/16 nearest to x. */
export function beyondCentre(x: number, j: number): number {
  const h = x - j / CENTRES
  const start = j * WIDTH + 1
  let sum = 0
  for (let i = start + TERMS; i > start; i--) sum = (sum + erfTable[i]!) * h
  return erfTable[start]! + sum
}
