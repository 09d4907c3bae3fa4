import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { ComparedChips } from '../../../controls/ComparedChips.tsx'
import { comparedTone, strokeOf } from '../../../plot/tone.ts'
import { change, store, useSetting } from '../store.ts'
import { useTexts, useWords } from '../words.ts'
import { comparedOf, waitingOf } from './drawn.ts'
import { kindOf } from './kinds.ts'

/** What is drawn beside f, and why something else is not. */
export function Compared() {
  const words = useWords()
  const texts = useTexts()
  const ids = useStore(
    store,
    useShallow(({ settings }) => comparedOf(settings)),
  )
  const waiting = useStore(store, ({ settings }) => waitingOf(settings)[0])
  const compared = ids.map((id, i) => ({ id, name: texts[id]!.name, colour: strokeOf(comparedTone(i + 1)) }))
  const keep = (rest: readonly string[]) => change({ compare: rest })
  return (
    <>
      {(compared.length > 0 || waiting === undefined) && (
        <ComparedChips words={words} compared={compared} onChange={keep} />
      )}
      {waiting !== undefined && <Waiting id={waiting} drawn={ids} />}
    </>
  )
}

/** A loss that was asked for and has another axis: one may change over to it, or leave it out. */
function Waiting({ id, drawn }: { readonly id: string; readonly drawn: readonly string[] }) {
  const words = useWords()
  const texts = useTexts()
  const f = useSetting('f')
  const name = texts[id]!.name
  return (
    <div className="waiting" role="status">
      <p>{words.waiting(name, words.takes[kindOf(id)], texts[f]!.name, words.takes[kindOf(f)])}</p>
      <div className="waiting-buttons">
        <button type="button" className="button" onClick={() => change({ f: id, compare: [] })}>
          {words.showInstead(name)}
        </button>
        <button type="button" className="button" onClick={() => change({ compare: drawn })}>
          {words.leaveOut}
        </button>
      </div>
    </div>
  )
}
