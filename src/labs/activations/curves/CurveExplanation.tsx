import { Explanation } from '../Explanation.tsx'
import { useSetting } from '../store.ts'
import { Facts } from './Facts.tsx'
import { FormulaCard } from './FormulaCard.tsx'
import { KinkTable } from './KinkTable.tsx'
import { SigmoidPitfall } from './SigmoidPitfall.tsx'

/** The right column: the formula with the numbers of now, and what holds of the function. */
export function CurveExplanation() {
  const f = useSetting('f')
  return (
    <Explanation>
      <FormulaCard id={f} />
      <Facts />
      <KinkTable />
      {f === 'sigmoid' && <SigmoidPitfall />}
    </Explanation>
  )
}
