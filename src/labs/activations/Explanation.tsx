import { useLanguage, useMessages } from '../../controls/messages.tsx'
import { activationOf, wordsOf } from './catalogue.ts'
import { Code } from './Code.tsx'
import { Facts } from './Facts.tsx'
import { FormulaCard } from './FormulaCard.tsx'
import { useSetting } from './store.ts'
import { VectorCard } from './vector/VectorCard.tsx'

/** The right column: what it is, its formula with the numbers of now, facts, code, where it is met and why. */
export function Explanation() {
  const words = useMessages().activations
  const f = useSetting('f')
  const { name, what, where, why } = wordsOf(f, useLanguage())
  const elementwise = activationOf(f) !== null
  return (
    <div className="explained" data-function={f}>
      <h1>{name}</h1>
      <p>{what}</p>
      {elementwise ? <FormulaCard id={f} /> : <VectorCard id={f} />}
      {elementwise && <Facts />}
      <Code id={f} />
      <p>
        <b>{words.where}</b> {where}
      </p>
      <p>
        <b>{words.why}</b> {why}
      </p>
    </div>
  )
}
