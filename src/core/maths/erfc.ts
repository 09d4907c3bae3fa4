import { erf } from './erf.ts'
import { beyondCentre, CENTRES, erfTable, WIDTH } from './erfTable.ts'
import { upperErfc } from './upperErfc.ts'

/** The complementary error function 1 − erf x, precise in its tail as well. Largest error measured: 1.95 ulp. */
export function erfc(x: number): number {
  if (x < -2) return 2 - upperErfc(-x)
  if (x < 0.25) return 1 - erf(x)
  if (!(x < 1)) return upperErfc(x)
  const j = Math.floor(x * CENTRES + 0.5)
  return 1 - erfTable[j * WIDTH]! - beyondCentre(x, j)
}
