import type { ComponentType } from 'react'
import type { PickerWords } from './Picker.tsx'

interface Props {
  readonly id: string
  readonly name: string
  /** Of the group of radio buttons. */
  readonly group: string
  readonly words: PickerWords
  readonly Picture: ComponentType<{ readonly id: string }>
  readonly chosen: boolean
  readonly comparing: boolean
  /** Of its words while it is compared; else null. */
  readonly colour: string | null
  /** No more can be compared. */
  readonly full: boolean
  /** Whether Tab stops at its compare button; from there arrow keys lead to the others. */
  readonly stop: boolean
  readonly onChoose: (id: string) => void
  readonly onCompare: (id: string) => void
  readonly onFocus: (id: string) => void
}

/** One member: its picture and its name, which choose it, and a button that draws it beside the chosen one. */
export function PickerRow(props: Props) {
  const { id, name, group, Picture, chosen, comparing, onChoose } = props
  return (
    <div className="picker-row" data-member={id}>
      <label className="picker-choice">
        <input type="radio" name={group} checked={chosen} onChange={() => onChoose(id)} />
        <Picture id={id} />
        <span>{name}</span>
      </label>
      {comparing && <CompareButton {...props} />}
    </div>
  )
}

function CompareButton({ id, name, words, chosen, colour, full, stop, onCompare, onFocus }: Props) {
  const on = colour !== null && !chosen
  const label = words.compareWith(name)
  return (
    <button
      type="button"
      className="picker-compare"
      aria-pressed={on}
      aria-label={label}
      title={full && !on ? words.compareFull : label}
      aria-disabled={chosen || (full && !on) || undefined}
      tabIndex={stop ? 0 : -1}
      style={on ? { color: colour } : undefined}
      onFocus={() => onFocus(id)}
      onClick={() => !chosen && onCompare(id)}
    >
      {chosen ? '' : on ? '✓' : '+'}
    </button>
  )
}
