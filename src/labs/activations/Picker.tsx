import { useEffect, useId, useRef, useState } from 'react'
import { activations, vectorActivations } from '../../core/activations/index.ts'
import { useLanguage, useMessages } from '../../controls/messages.tsx'
import { moveFocus } from '../../controls/roving.ts'
import { wordsOf } from './catalogue.ts'
import { PickerRow } from './PickerRow.tsx'
import { useSetting } from './store.ts'

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s-]+/g, '')

/** Whether an activation is meant by what was typed: by its name in this language or in English, or by its id. */
function meant(id: string, query: string, language: string): boolean {
  const names = [id, wordsOf(id, language).name, wordsOf(id, 'en').name]
  return names.some((name) => plain(name).includes(plain(query)))
}

/** All activations in a list with their curves: one is chosen, and others may be drawn beside it. */
export function Picker({ comparing }: { readonly comparing: boolean }) {
  const words = useMessages().activations
  const language = useLanguage()
  const [query, setQuery] = useState('')
  const f = useSetting('f')
  const list = useScrolledTo(f)
  const [focused, setFocused] = useState<string | null>(null)
  const name = useId()
  const groups = [
    { label: words.elementwise, ids: activations.map(({ id }) => id), comparing },
    { label: words.ofVectors, ids: vectorActivations.map(({ id }) => id), comparing: false },
  ]
    .map((group) => ({ ...group, ids: group.ids.filter((id) => meant(id, query, language)) }))
    .filter(({ ids }) => ids.length > 0)
  const comparable = groups.flatMap((group) => (group.comparing ? group.ids : []))
  // Tab leads from the chosen row to its compare button, and arrow keys from there to the others.
  const stop = [focused, f].find((id) => id !== null && comparable.includes(id)) ?? comparable[0]
  return (
    <fieldset className="picker">
      <legend className="visually-hidden">{words.choose}</legend>
      <input
        type="search"
        className="picker-search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <div
        className="picker-list"
        ref={list}
        onKeyDown={(event) => moveFocus(event, '.picker-compare')}
        onBlur={() => setFocused(null)}
      >
        {groups.map(({ label, ids, comparing: withCompare }) => (
          <div className="picker-group" role="group" aria-label={label} key={label}>
            <p className="picker-heading" aria-hidden="true">
              {label}
            </p>
            {ids.map((id) => (
              <PickerRow
                key={id}
                id={id}
                name={name}
                comparing={withCompare}
                stop={id === stop}
                onFocus={setFocused}
              />
            ))}
          </div>
        ))}
        {groups.length === 0 && <p className="picker-hint">{words.noneFound}</p>}
      </div>
    </fieldset>
  )
}

/** A list that shows the row of what is chosen when it changes. Scrolls itself only, never the page. */
function useScrolledTo(f: string) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = list.current
    const row = box?.querySelector<HTMLElement>(`[data-member="${f}"]`)
    if (!box || !row) return
    const [above, below] = [row.offsetTop - box.scrollTop, row.offsetTop + row.offsetHeight - box.scrollTop]
    if (above < 0 || below > box.clientHeight) box.scrollTop = row.offsetTop - box.clientHeight / 2
    const [before, after] = [
      row.offsetLeft - box.scrollLeft,
      row.offsetLeft + row.offsetWidth - box.scrollLeft,
    ]
    if (before < 0 || after > box.clientWidth) box.scrollLeft = row.offsetLeft - box.clientWidth / 2
  }, [f])
  return list
}
