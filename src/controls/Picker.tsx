import { useEffect, useId, useRef, useState, type ComponentType } from 'react'
import { moveFocus } from './roving.ts'
import { PickerRow } from './PickerRow.tsx'

export interface PickerItem {
  readonly id: string
  readonly name: string
}

export interface PickerGroup {
  readonly label: string
  readonly items: readonly PickerItem[]
  /** Whether its members can be drawn beside the chosen one. */
  readonly comparable: boolean
}

export interface PickerWords {
  /** What is chosen here, e.g. `Activation`. */
  readonly choose: string
  readonly search: string
  readonly noneFound: string
  readonly compareWith: (name: string) => string
  readonly compareFull: string
}

export interface PickerProps {
  readonly words: PickerWords
  readonly groups: readonly PickerGroup[]
  readonly value: string
  readonly onChoose: (id: string) => void
  /** What is drawn beside the chosen one, with the colour of its words. */
  readonly compared: ReadonlyMap<string, string>
  /** How many can be compared at once. */
  readonly room: number
  readonly onCompare: (compared: readonly string[]) => void
  /** A small picture of a member. */
  readonly Picture: ComponentType<{ readonly id: string }>
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s-]+/g, '')

/** Whether a member is meant by what was typed: by its name or by its id, which is English. */
const meant = ({ id, name }: PickerItem, query: string) =>
  [id, name].some((text) => plain(text).includes(plain(query)))

/** All members of a family in a list with their pictures: one is chosen, and others may be drawn beside it. */
export function Picker(props: PickerProps) {
  const { words, value, compared, room, onCompare } = props
  const [query, setQuery] = useState('')
  const list = useScrolledTo(value)
  const [focused, setFocused] = useState<string | null>(null)
  const name = useId()
  const groups = props.groups
    .map((group) => ({ ...group, items: group.items.filter((item) => meant(item, query)) }))
    .filter(({ items }) => items.length > 0)
  const comparable = groups.flatMap((group) => (group.comparable ? group.items : [])).map(({ id }) => id)
  // Tab leads from the chosen row to its compare button, and arrow keys from there to the others.
  const stop = [focused, value].find((id) => id !== null && comparable.includes(id)) ?? comparable[0]
  const toggle = (id: string) => {
    const now = [...compared.keys()]
    if (compared.has(id)) onCompare(now.filter((other) => other !== id))
    else if (id !== value && now.length < room) onCompare([...now, id])
  }
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
        {groups.map(({ label, items, comparable: withCompare }) => (
          <div className="picker-group" role="group" aria-label={label} key={label}>
            <p className="picker-heading" aria-hidden="true">
              {label}
            </p>
            {items.map((item) => (
              <PickerRow
                key={item.id}
                {...item}
                group={name}
                words={words}
                Picture={props.Picture}
                chosen={item.id === value}
                comparing={withCompare}
                colour={compared.get(item.id) ?? null}
                full={compared.size >= room}
                stop={item.id === stop}
                onChoose={props.onChoose}
                onCompare={toggle}
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
function useScrolledTo(chosen: string) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = list.current
    const row = box?.querySelector<HTMLElement>(`[data-member="${chosen}"]`)
    if (!box || !row) return
    const [above, below] = [row.offsetTop - box.scrollTop, row.offsetTop + row.offsetHeight - box.scrollTop]
    if (above < 0 || below > box.clientHeight) box.scrollTop = row.offsetTop - box.clientHeight / 2
    const [before, after] = [
      row.offsetLeft - box.scrollLeft,
      row.offsetLeft + row.offsetWidth - box.scrollLeft,
    ]
    if (before < 0 || after > box.clientWidth) box.scrollLeft = row.offsetLeft - box.clientWidth / 2
  }, [chosen])
  return list
}
