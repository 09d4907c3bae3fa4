import { DefinitionCode } from '../../../controls/DefinitionCode.tsx'
import { loadSource, memberOf } from '../catalogue.ts'
import type { LossSettings } from '../fields.ts'
import { change, useSetting } from '../store.ts'
import { useTexts, useWords } from '../words.ts'
import { ClassTable } from './ClassTable.tsx'
import { Facts } from './Facts.tsx'
import { FormulaCard } from './FormulaCard.tsx'
import { Questions } from './Questions.tsx'

/** The right column: what f is, questions to try, its formula with the numbers of now, what holds of it, its code, and why. */
export function CurveExplanation() {
  const words = useWords()
  const f = useSetting('f')
  const view = useSetting('view')
  const { name, what, where, why, differs } = useTexts()[f]!
  const { numpy, pytorch } = memberOf(f)
  return (
    <div className="explained" data-function={f}>
      <h1>{name}</h1>
      <p>{what}</p>
      <Questions />
      <FormulaCard />
      <ClassTable />
      <Facts />
      <DefinitionCode
        id={f}
        numpy={numpy}
        pytorch={pytorch}
        load={loadSource}
        value={view}
        onChange={(tab) => change({ view: tab as LossSettings['view'] })}
      />
      {differs && <Paragraph head={words.differs} text={differs} />}
      <Paragraph head={words.where} text={where} />
      <Paragraph head={words.why} text={why} />
    </div>
  )
}

const Paragraph = ({ head, text }: { readonly head: string; readonly text: string }) => (
  <p>
    <b>{head}</b> {text}
  </p>
)
