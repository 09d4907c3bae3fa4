import { useStore } from 'zustand'
import { useLanguage, useMessages } from '../../controls/messages.tsx'
import { limits } from '../../experiment/limits.ts'
import { textOf, type Tone } from '../../plot/tone.ts'
import { wordsOf } from './catalogue.ts'
import { MemberThumbnail } from './MemberThumbnail.tsx'
import { comparedOf, toneOf } from './shown.ts'
import { change, store } from './store.ts'

interface Props {
  readonly id: string
  /** Of the group of radio buttons. */
  readonly name: string
  readonly comparing: boolean
  /** Whether Tab stops at its compare button; from there arrow keys lead to the others. */
  readonly stop: boolean
  readonly onFocus: (id: string) => void
}

/** One activation: its curve and its name, which choose it, and a button that draws it beside the chosen one. */
export function PickerRow({ id, name, comparing, stop, onFocus }: Props) {
  const language = useLanguage()
  const chosen = useStore(store, ({ settings }) => settings.f === id)
  const tone = useStore(store, ({ settings }) => toneOf(id, settings))
  return (
    <div className="picker-row" data-member={id}>
      <label className="picker-choice">
        <input type="radio" name={name} checked={chosen} onChange={() => change({ f: id })} />
        <MemberThumbnail id={id} tone={tone} />
        <span>{wordsOf(id, language).name}</span>
      </label>
      {comparing && <CompareButton id={id} chosen={chosen} tone={tone} stop={stop} onFocus={onFocus} />}
    </div>
  )
}

interface CompareProps {
  readonly id: string
  readonly chosen: boolean
  readonly tone: Tone | null
  readonly stop: boolean
  readonly onFocus: (id: string) => void
}

function CompareButton({ id, chosen, tone, stop, onFocus }: CompareProps) {
  const words = useMessages().activations
  const language = useLanguage()
  const full = useStore(store, ({ settings }) => comparedOf(settings).length >= limits.activations.compared)
  const on = tone !== null && !chosen
  const label = words.compareWith(wordsOf(id, language).name)
  return (
    <button
      type="button"
      className="picker-compare"
      aria-pressed={on}
      aria-label={label}
      title={full && !on ? words.compareFull : label}
      aria-disabled={chosen || (full && !on) || undefined}
      tabIndex={stop ? 0 : -1}
      style={on ? { color: textOf(tone) } : undefined}
      onFocus={() => onFocus(id)}
      onClick={() => toggleCompared(id)}
    >
      {chosen ? '' : on ? '✓' : '+'}
    </button>
  )
}

function toggleCompared(id: string): void {
  const { settings } = store.getState()
  const now = comparedOf(settings)
  if (id === settings.f) return
  if (now.includes(id)) change({ compare: now.filter((other) => other !== id) })
  else if (now.length < limits.activations.compared) change({ compare: [...now, id] })
}
