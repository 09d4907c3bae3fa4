import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { Picker } from '../../../controls/Picker.tsx'
import { classLosses, losses } from '../../../core/losses/index.ts'
import { limits } from '../../../experiment/limits.ts'
import { textOf } from '../../../plot/tone.ts'
import { change, store, useSetting } from '../store.ts'
import { useTexts, useWords } from '../words.ts'
import { toneOf, waitingOf } from './drawn.ts'
import { kindOf, kinds } from './kinds.ts'
import { LossThumbnail } from './LossThumbnail.tsx'

const members = [...losses, ...classLosses].map(({ id }) => id)

/** All losses by the kind of their prediction: one is chosen, and others may be drawn beside it. */
export function LossPicker() {
  const words = useWords()
  const texts = useTexts()
  const f = useSetting('f')
  const compared = useStore(
    store,
    useShallow(({ settings }) => [
      ...settings.compare.filter((id) => id !== settings.f && toneOf(id, settings) !== null),
      ...waitingOf(settings),
    ]),
  )
  const colours = useMemo(
    () =>
      new Map(compared.map((id) => [id, textOf(toneOf(id, store.getState().settings) ?? 'muted')] as const)),
    [compared],
  )
  const groups = useMemo(
    () =>
      kinds.map((kind) => ({
        label: words.kinds[kind],
        items: members.filter((id) => kindOf(id) === kind).map((id) => ({ id, name: texts[id]!.name })),
        comparable: true,
      })),
    [words, texts],
  )
  return (
    <Picker
      words={words}
      groups={groups}
      value={f}
      onChoose={(id) => change({ f: id })}
      compared={colours}
      room={limits.losses.compared}
      onCompare={(compare) => change({ compare })}
      Picture={LossThumbnail}
    />
  )
}
