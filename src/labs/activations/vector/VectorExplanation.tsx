import { Explanation } from '../Explanation.tsx'
import { useSetting } from '../store.ts'
import { BatchCard } from './BatchCard.tsx'
import { JacobianCard } from './JacobianCard.tsx'
import { OverflowCard } from './OverflowCard.tsx'
import { VectorCard } from './VectorCard.tsx'

const cards = { bars: null, jacobian: JacobianCard, naive: OverflowCard, batch: BatchCard }

/** The right column: the formula, and the arithmetic of now or what the other views are about. */
export function VectorExplanation() {
  const f = useSetting('f')
  const Card = cards[useSetting('look')]
  return (
    <Explanation>
      <VectorCard id={f} steps={Card === null} />
      {Card && <Card id={f} />}
    </Explanation>
  )
}
