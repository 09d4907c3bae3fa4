import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { exactNumber, parseNumber } from './format.ts'

export interface NumberFieldProps {
  readonly value: number
  /** The value as it stands there while nobody types. */
  readonly shown: string
  readonly label: string
  readonly describedBy?: string
  readonly disabled?: boolean
  /** Called with what was typed when it is finished (Enter, or leaving); null if that is not a number. */
  readonly onType: (value: number | null) => void
}

/** A number that can be typed where it stands: a click shows it in full precision, Escape leaves it as it was. */
export function NumberField({
  value,
  shown,
  label,
  describedBy,
  disabled = false,
  onType,
}: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const typing = draft !== null
  const input = useRef<HTMLInputElement>(null)
  /** The click that brought the focus puts its caret after the text has been selected: then it is selected again. */
  const fresh = useRef(false)
  useLayoutEffect(() => {
    if (typing) input.current!.select()
  }, [typing])
  const finish = () => {
    if (draft !== null && draft !== exactNumber(value)) onType(parseNumber(draft))
    setDraft(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    fresh.current = false
    if (event.key === 'Enter') event.currentTarget.blur()
    if (event.key !== 'Escape') return
    event.preventDefault()
    setDraft(null)
    const field = event.currentTarget
    requestAnimationFrame(() => field.blur())
  }
  const text = draft ?? shown
  return (
    <input
      ref={input}
      className="number-field"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      aria-describedby={describedBy}
      disabled={disabled}
      style={{ width: `calc(${Math.max(2, text.length)}ch + 13px)` }}
      value={text}
      onFocus={() => {
        fresh.current = true
        setDraft(exactNumber(value))
      }}
      onClick={(event) => {
        if (fresh.current) event.currentTarget.select()
        fresh.current = false
      }}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={finish}
    />
  )
}
