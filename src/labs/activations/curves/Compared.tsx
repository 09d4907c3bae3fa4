import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { ComparedChips } from '../../../controls/ComparedChips.tsx'
import { strokeOf } from '../../../plot/tone.ts'
import { comparedOf, toneAt } from '../shown.ts'
import { change, store } from '../store.ts'
import { useTexts, useWords } from '../words.ts'

/** What is drawn beside f, in its colours; a press takes one away. */
export function Compared() {
  const words = useWords()
  const texts = useTexts()
  const ids = useStore(
    store,
    useShallow(({ settings }) => comparedOf(settings)),
  )
  const compared = ids.map((id, i) => ({ id, name: texts[id]!.name, colour: strokeOf(toneAt(i + 1)) }))
  return <ComparedChips words={words} compared={compared} onChange={(compare) => change({ compare })} />
}
