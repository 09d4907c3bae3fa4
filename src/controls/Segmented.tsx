import { useId } from 'react'
import type { Option } from './Choice.tsx'

export interface SegmentedProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly onChange: (id: T) => void
  /** The label is only read out, not shown. */
  readonly hideLabel?: boolean
}

/** One of a few, all in sight: native radio buttons side by side. */
export function Segmented<T extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel = false,
}: SegmentedProps<T>) {
  const name = useId()
  return (
    <fieldset className="segmented">
      <legend className={hideLabel ? 'visually-hidden' : 'label'}>{label}</legend>
      <div className="segments">
        {options.map(({ id, label: text, disabled = false }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              checked={id === value}
              disabled={disabled}
              onChange={() => onChange(id)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
