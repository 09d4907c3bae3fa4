import { beyondCentre, CENTRES, erfTable, FIRST_CENTRE, WIDTH } from './erfTable.ts'
import { upperErfc } from './upperErfc.ts'

/** The error function (2/√π) ∫₀ˣ e^(−s²) ds; odd to the bit and never decreasing. Largest error measured: 0.9 ulp. */
export function erf(x: number): number {
  const size = x < 0 ? -x : x
  const j = size * CENTRES + 0.5
  if (j < FIRST_CENTRE) return erfNearZero(x)
  const value = size < 2 ? nearCentre(size, Math.floor(j)) : 1 - upperErfc(size)
  return x < 0 ? -value : value
}

const nearCentre = (x: number, j: number): number => erfTable[j * WIDTH]! + beyondCentre(x, j)

/** 2/√π − 1. */
const EXCESS = 0.12837916709551256
const SCALE = 1 + EXCESS

/** (2/√π) (x − x³/(1!·3) + x⁵/(2!·5) − …) for |x| < 5/32. */
function erfNearZero(x: number): number {
  const z = x * x
  const end = -1 / 1320 + z * (1 / 9360 + z * (-1 / 75600 + z * (1 / 685440)))
  const series = -1 / 3 + z * (1 / 10 + z * (-1 / 42 + z * (1 / 216 + z * end)))
  return x + x * (EXCESS + SCALE * z * series)
}
