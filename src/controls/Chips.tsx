import { useId, useState } from 'react'
import { moveFocus } from './roving.ts'

export interface Chip<T extends string = string> {
  readonly id: T
  readonly label: string
  /** A CSS colour for the dot, e.g. `var(--line-1)`; shown while the chip is chosen. */
  readonly colour?: string
}

export interface ChipsProps<T extends string> {
  readonly label: string
  readonly options: readonly Chip<T>[]
  readonly selected: readonly T[]
  /** The chosen ids, in the order in which they were chosen. */
  readonly onChange: (ids: readonly T[]) => void
  /** How many may be chosen; the others then cannot be pressed. */
  readonly max?: number
  /** How few; the last ones then stay. */
  readonly min?: number
}

/** Some of many: buttons that stay pressed. Arrow keys go from one to the next. */
export function Chips<T extends string>({
  label,
  options,
  selected,
  onChange,
  max = Infinity,
  min = 0,
}: ChipsProps<T>) {
  const id = useId()
  const [focused, setFocused] = useState(0)
  const toggle = (chip: T) => {
    const on = selected.includes(chip)
    if (on ? selected.length <= min : selected.length >= max) return
    onChange(on ? selected.filter((one) => one !== chip) : [...selected, chip])
  }
  return (
    <div className="chips">
      <span className="label" id={id}>
        {label}
      </span>
      <div
        className="chip-row"
        role="group"
        aria-labelledby={id}
        onKeyDown={(event) => {
          const to = moveFocus(event, 'button')
          if (to !== null) setFocused(to)
        }}
      >
        {options.map(({ id: chip, label: text, colour }, i) => {
          const on = selected.includes(chip)
          const stuck = on ? selected.length <= min : selected.length >= max
          return (
            <button
              key={chip}
              type="button"
              className="chip"
              aria-pressed={on}
              aria-disabled={stuck || undefined}
              tabIndex={i === Math.min(focused, options.length - 1) ? 0 : -1}
              onFocus={() => setFocused(i)}
              onClick={() => toggle(chip)}
            >
              {colour && <span className="dot" style={{ color: colour }} />}
              {text}
            </button>
          )
        })}
      </div>
    </div>
  )
}
