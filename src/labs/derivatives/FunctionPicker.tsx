import { useMemo } from 'react'
import { Picker } from '../../controls/Picker.tsx'
import { activations } from '../../core/activations/index.ts'
import { heightOf } from '../../plot/heights.ts'
import { Thumbnail } from '../../plot/Thumbnail.tsx'
import { functionOf } from './functions.ts'
import { change, useSetting } from './store.ts'
import { useNameOf, useWords } from './words.ts'

const none = new Map<string, string>()

/** The book's function and all activations of one number; nothing is compared here. */
export function FunctionPicker() {
  const words = useWords()
  const nameOf = useNameOf()
  const f = useSetting('f')
  const groups = useMemo(() => {
    const items = (ids: readonly string[]) => ids.map((id) => ({ id, name: nameOf(id) }))
    return [
      { label: words.examples, items: items(['book']), comparable: false },
      { label: words.activations, items: items(activations.map(({ id }) => id)), comparable: false },
    ]
  }, [words, nameOf])
  return (
    <Picker
      words={{ ...words, compareWith: () => '', compareFull: '' }}
      groups={groups}
      value={f}
      onChoose={(id) => change({ f: id })}
      compared={none}
      room={0}
      onCompare={() => {}}
      Picture={FunctionThumbnail}
    />
  )
}

function FunctionThumbnail({ id }: { readonly id: string }) {
  const chosen = useSetting('f') === id
  const shown = functionOf(id)!
  const y = useMemo(() => {
    const [low, high] = heightOf(shown.value, shown.span)
    const room = (high - low) * 0.08 || 1
    return [low - room, high + room] as const
  }, [shown])
  return <Thumbnail f={shown.value} x={shown.span} y={y} tone={chosen ? 2 : 'muted'} />
}
