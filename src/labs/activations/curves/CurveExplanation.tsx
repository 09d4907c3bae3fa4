import { Pitfalls } from '../../../controls/Pitfalls.tsx'
import { Explanation } from '../Explanation.tsx'
import { useSetting } from '../store.ts'
import { Facts } from './Facts.tsx'
import { FormulaCard } from './FormulaCard.tsx'
import { KinkTable } from './KinkTable.tsx'
import { pitfallsOf } from './pitfalls.ts'

/** The right column: the formula with the numbers of now, and what holds of the function. */
export function CurveExplanation() {
  const f = useSetting('f')
  const pitfalls = pitfallsOf[f]
  return (
    <Explanation>
      <FormulaCard id={f} />
      <Facts />
      <KinkTable />
      {pitfalls && <Pitfalls key={f} load={pitfalls} />}
    </Explanation>
  )
}
