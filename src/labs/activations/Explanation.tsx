import type { ReactNode } from 'react'
import { DefinitionCode } from '../../controls/DefinitionCode.tsx'
import { loadSource, memberOf } from './catalogue.ts'
import type { ActivationSettings } from './fields.ts'
import { change, useSetting } from './store.ts'
import { useTexts, useWords } from './words.ts'

/** The right column: what f is, what a room says of it (children), its code, where it is met and why. */
export function Explanation({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  const f = useSetting('f')
  const view = useSetting('view')
  const { name, what, where, why, differs } = useTexts()[f]!
  const { numpy, pytorch } = memberOf(f)
  return (
    <div className="explained" data-function={f}>
      <h1>{name}</h1>
      <p>{what}</p>
      {children}
      <DefinitionCode
        id={f}
        numpy={numpy}
        pytorch={pytorch}
        load={loadSource}
        value={view}
        onChange={(tab) => change({ view: tab as ActivationSettings['view'] })}
      />
      {differs && (
        <p>
          <b>{words.differs}</b> {differs}
        </p>
      )}
      <p>
        <b>{words.where}</b> {where}
      </p>
      <p>
        <b>{words.why}</b> {why}
      </p>
    </div>
  )
}
