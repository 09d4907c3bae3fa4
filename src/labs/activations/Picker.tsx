import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { Picker as FamilyPicker } from '../../controls/Picker.tsx'
import { activations, vectorActivations } from '../../core/activations/index.ts'
import { limits } from '../../experiment/limits.ts'
import { textOf } from '../../plot/tone.ts'
import { MemberThumbnail } from './MemberThumbnail.tsx'
import { comparedOf, toneAt } from './shown.ts'
import { change, store, useSetting } from './store.ts'
import { useTexts, useWords } from './words.ts'

interface Props {
  readonly comparing: boolean
  /** Whether the functions of a whole vector can be chosen, too. */
  readonly vectors: boolean
}

/** All activations in a list with their curves: one is chosen, and others may be drawn beside it. */
export function Picker({ comparing, vectors }: Props) {
  const words = useWords()
  const texts = useTexts()
  const f = useSetting('f')
  const compared = useStore(
    store,
    useShallow(({ settings }) => (comparing ? comparedOf(settings) : [])),
  )
  const colours = useMemo(
    () => new Map(compared.map((id, i) => [id, textOf(toneAt(i + 1))] as const)),
    [compared],
  )
  const groups = useMemo(() => {
    const items = (members: readonly { id: string }[]) =>
      members.map(({ id }) => ({ id, name: texts[id]!.name }))
    const ofNumbers = { label: words.elementwise, items: items(activations), comparable: comparing }
    const ofVectors = { label: words.ofVectors, items: items(vectorActivations), comparable: false }
    return vectors ? [ofNumbers, ofVectors] : [ofNumbers]
  }, [words, texts, comparing, vectors])
  return (
    <FamilyPicker
      words={words}
      groups={groups}
      value={f}
      onChoose={(id) => change({ f: id })}
      compared={colours}
      room={limits.activations.compared}
      onCompare={(compare) => change({ compare })}
      Picture={MemberThumbnail}
    />
  )
}
