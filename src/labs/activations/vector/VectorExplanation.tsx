import { Explanation } from '../Explanation.tsx'
import { useSetting } from '../store.ts'
import { VectorCard } from './VectorCard.tsx'

/** The right column: the formula and the whole arithmetic of now. */
export function VectorExplanation() {
  return (
    <Explanation>
      <VectorCard id={useSetting('f')} />
    </Explanation>
  )
}
