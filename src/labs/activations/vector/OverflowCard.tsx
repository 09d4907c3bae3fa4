import { Formula } from '../../../controls/Formula.tsx'
import { formatNumber } from '../../../controls/format.ts'
import equations from './equations.ts?formulas'
import { overflow, underflow } from './naive.ts'
import { useVectorWords } from './words.ts'

/** Why the largest exponent is subtracted. */
export function OverflowCard() {
  const words = useVectorWords()
  return (
    <>
      <h2>{words.overflowTitle}</h2>
      <p>{words.overflowSays(formatNumber(overflow, 5), formatNumber(underflow, 5))}</p>
      <Formula formula={equations['shifting']!} />
      <p>{words.overflowWhy}</p>
    </>
  )
}
