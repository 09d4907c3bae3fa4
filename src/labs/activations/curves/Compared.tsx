import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { Chips } from '../../../controls/Chips.tsx'
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
  if (ids.length === 0) return <p className="picker-hint">{words.compareHint}</p>
  return (
    <Chips
      label={words.compare}
      options={ids.map((id, i) => ({
        id,
        label: texts[id]!.name,
        colour: strokeOf(toneAt(i + 1)),
      }))}
      selected={ids}
      onChange={(compare) => change({ compare })}
    />
  )
}
