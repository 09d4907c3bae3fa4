import { useId, type ReactNode } from 'react'

export interface Option<T extends string = string> {
  readonly id: T
  readonly label: string
  readonly disabled?: boolean
}

export interface OptionGroup<T extends string = string> {
  readonly label: string
  readonly options: readonly Option<T>[]
}

export interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  /** Options, or groups of them. */
  readonly options: readonly (Option<T> | OptionGroup<T>)[]
  readonly onChange: (id: T) => void
  readonly note?: ReactNode
  readonly disabled?: boolean
  /** The label beside the box rather than above it. */
  readonly inline?: boolean
}

/** One of many: the browser's own select. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, value, options, onChange, note, disabled = false, inline = false } = props
  const id = useId()
  return (
    <div className={inline ? 'choice inline' : 'choice'}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {options.map((one) =>
          'options' in one ? (
            <optgroup key={one.label} label={one.label}>
              {one.options.map(optionElement)}
            </optgroup>
          ) : (
            optionElement(one)
          ),
        )}
      </select>
      {note && <div className="choice-note">{note}</div>}
    </div>
  )
}

function optionElement({ id, label, disabled = false }: Option) {
  return (
    <option key={id} value={id} disabled={disabled}>
      {label}
    </option>
  )
}
