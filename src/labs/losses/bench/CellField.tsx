import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { exactNumber, formatNumber, parseNumber } from '../../../controls/format.ts'

interface Props {
  readonly value: number
  readonly label: string
  readonly row: number
  readonly column: number
  /** Whether Tab stops here; arrow keys reach all cells. */
  readonly reachable: boolean
  /** Whether a minus must be typed, which the keypads of some phones lack. */
  readonly signed: boolean
  /** What was typed; null if it is not a number. */
  readonly onType: (value: number | null) => void
}

/** A number in the table. With the focus it stands there in full, selected; Enter keeps what was typed, Escape does not. */
export function CellField({ value, label, row, column, reachable, signed, onType }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const [focused, setFocused] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const resting = focused && draft === null
  useLayoutEffect(() => {
    if (resting) input.current!.select()
  }, [resting, value])
  const keep = () => {
    if (draft !== null && draft !== exactNumber(value)) onType(parseNumber(draft))
    setDraft(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep()
    else if (event.key === 'Escape') setDraft(null)
    else return
    event.preventDefault()
  }
  return (
    <input
      ref={input}
      className="cell-field"
      type="text"
      inputMode={signed ? 'text' : 'decimal'}
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      tabIndex={reachable ? 0 : -1}
      data-cell={`${row},${column}`}
      value={focused ? (draft ?? exactNumber(value)) : formatNumber(value)}
      onFocus={() => setFocused(true)}
      onClick={() => resting && input.current!.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        keep()
        setFocused(false)
      }}
    />
  )
}
