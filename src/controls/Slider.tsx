import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { exactNumber, formatNumber } from './format.ts'
import { useMessages } from './messages.tsx'
import { NumberField } from './NumberField.tsx'
import { allowed, positionOf, positions, stepDecimals, valueAt, type SliderRange } from './sliderScale.ts'

/** Takes a core `Parameter` as it is: `<Slider {...parameter} value={…} onChange={…} />`. */
export interface SliderProps extends SliderRange {
  readonly label: string
  readonly value: number
  readonly default: number
  /**
   * While it is dragged done is false (paint, write no history); at the end, and for a value that was typed, done is true.
   * A typed value keeps its full precision (1e-10) and may lie between steps, never outside min … max, or `typed`.
   */
  readonly onChange: (value: number, done: boolean) => void
  /** How the value is written; the step's decimals, or four significant digits, if left out. */
  readonly format?: (value: number) => string
  readonly unit?: string
  /** What may be typed, where that is more than the slider spans. */
  readonly typed?: { readonly min: number; readonly max: number }
  /** Small words or marks under the slider. */
  readonly note?: ReactNode
  readonly disabled?: boolean
}

/** A native slider with its label and, at the right, its value, which can be typed. Double click or Delete: the default. */
export function Slider(props: SliderProps) {
  const { label, value, onChange, disabled = false, note, unit } = props
  const words = useMessages().controls.slider
  const id = useId()
  const [complaint, setComplaint] = useState('')
  const write = props.format ?? ((v: number) => writtenAs(v, props))
  const shown = unit ? `${write(value)} ${unit}` : write(value)
  const set = (next: number, done: boolean) => {
    setComplaint('')
    onChange(next, done)
  }
  const reset = () => !disabled && set(props.default, true)
  const range = { ...props, ...props.typed }
  const onType = (typed: number | null) => {
    if (typed === null) return setComplaint(words.notANumber)
    const used = allowed(typed, range)
    set(used, true)
    if (used !== typed) setComplaint(words.outOfRange(exactNumber(range.min), exactNumber(range.max)))
  }
  return (
    <div className="slider" data-disabled={disabled || undefined}>
      <div className="slider-head">
        <label htmlFor={id} onDoubleClick={reset} title={words.hint}>
          {label}
        </label>
        <NumberField
          value={value}
          shown={shown}
          label={words.typeNamed(label)}
          describedBy={`${id}-complaint`}
          disabled={disabled}
          onType={onType}
        />
      </div>
      <Track {...props} id={id} shown={shown} disabled={disabled} set={set} reset={reset} />
      <p className="slider-complaint" id={`${id}-complaint`} role="status">
        {complaint}
      </p>
      {note && <div className="slider-note">{note}</div>}
    </div>
  )
}

interface TrackProps extends SliderProps {
  readonly id: string
  readonly shown: string
  readonly disabled: boolean
  readonly set: (value: number, done: boolean) => void
  readonly reset: () => void
}

function Track({ id, shown, disabled, set, reset, ...range }: TrackProps) {
  const input = useRef<HTMLInputElement>(null)
  /** The value of a movement that has not ended. */
  const moving = useRef<number | null>(null)
  const finish = () => {
    if (moving.current === null) return
    set(moving.current, true)
    moving.current = null
  }
  useCommit(input, finish)
  const { min, max, step } = positions(range)
  const at = positionOf(range.value, range)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return
    event.preventDefault()
    reset()
  }
  return (
    <input
      ref={input}
      id={id}
      type="range"
      min={min}
      max={max}
      step={step}
      value={at}
      disabled={disabled}
      aria-valuetext={shown}
      style={{ '--fill': `${(100 * (at - min)) / (max - min || 1)}%` } as React.CSSProperties}
      onChange={(event) => {
        moving.current = valueAt(Number(event.currentTarget.value), range)
        set(moving.current, false)
      }}
      onKeyDown={onKeyDown}
      onKeyUp={finish}
      onBlur={finish}
      onDoubleClick={reset}
    />
  )
}

/**
 * The browser's `change` (React calls `input` so) says that the pointer has let go. Keys fire it at every press as well;
 * they end with keyup, so that holding an arrow makes one entry of history.
 */
function useCommit(ref: React.RefObject<HTMLInputElement | null>, finish: () => void): void {
  const newest = useRef(finish)
  useEffect(() => {
    newest.current = finish
  })
  useEffect(() => {
    const input = ref.current!
    let keys = false
    const down = () => (keys = true)
    const up = () => (keys = false)
    const change = () => !keys && newest.current()
    input.addEventListener('keydown', down)
    input.addEventListener('keyup', up)
    input.addEventListener('blur', up)
    input.addEventListener('change', change)
    return () => {
      input.removeEventListener('keydown', down)
      input.removeEventListener('keyup', up)
      input.removeEventListener('blur', up)
      input.removeEventListener('change', change)
    }
  }, [ref])
}

function writtenAs(value: number, range: SliderRange): string {
  const decimals = stepDecimals(value, range)
  return decimals === null ? formatNumber(value, 6) : value.toFixed(decimals).replace('-', '−')
}
