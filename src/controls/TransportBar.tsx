import { useRef, useState, type ReactNode } from 'react'
import { formatCount, formatNumber } from './format.ts'
import { Icon, type IconName } from './icons.tsx'
import { useMessages } from './messages.tsx'

export interface TransportBarProps {
  readonly playing: boolean
  /** The step shown, from 0. */
  readonly step: number
  /** The last step that the timeline reaches. */
  readonly last: number
  readonly onReset: () => void
  readonly onStepBack: () => void
  readonly onPlay: () => void
  readonly onPause: () => void
  readonly onStep: () => void
  readonly onEnd: () => void
  /** The timeline: done is false while it is dragged. */
  readonly onSeek: (step: number, done: boolean) => void
  readonly speed: number
  /** Factors to choose from; Infinity is "as fast as possible". */
  readonly speeds: readonly number[]
  readonly onSpeed: (speed: number) => void
  /** Buttons for whole epochs. */
  readonly onEpochBack?: () => void
  readonly onEpoch?: () => void
  /** No step forward is possible (diverged, failed, loading): Play, Step and Run to end are off. */
  readonly stuck?: boolean
  /** More words beside `step k of n`, e.g. the epoch. */
  readonly extra?: ReactNode
}

/** Reset, step back, play or pause, step, run to the end, speed, timeline: the same in every lab. */
export function TransportBar(props: TransportBarProps) {
  const { playing, step, last, stuck = false, onEpochBack, onEpoch, extra } = props
  const words = useMessages().controls.transport
  const atEnd = stuck || step >= last
  return (
    <div className="transport" role="group" aria-label={words.label}>
      <div className="transport-buttons">
        <Act icon="reset" label={words.reset} onClick={props.onReset} />
        {onEpochBack && (
          <Act icon="epochBack" label={words.previousEpoch} onClick={onEpochBack} off={step <= 0} />
        )}
        <Act icon="stepBack" label={words.stepBack} onClick={props.onStepBack} off={step <= 0} />
        {playing ? (
          <Act icon="pause" label={words.pause} onClick={props.onPause} primary />
        ) : (
          <Act icon="play" label={words.play} onClick={props.onPlay} off={atEnd} primary />
        )}
        <Act icon="step" label={words.step} onClick={props.onStep} off={atEnd} />
        {onEpoch && <Act icon="epoch" label={words.nextEpoch} onClick={onEpoch} off={atEnd} />}
        <Act icon="end" label={words.runToEnd} onClick={props.onEnd} off={atEnd} />
      </div>
      <Timeline {...props} label={words.timeline} text={words.stepOf(formatCount(step), formatCount(last))} />
      <span className="transport-text">
        <span className="transport-step" data-widest={words.stepOf(formatCount(last), formatCount(last))}>
          {words.stepOf(formatCount(step), formatCount(last))}
        </span>
        {extra && <span className="transport-extra">{extra}</span>}
      </span>
      <Speed {...props} />
    </div>
  )
}

interface ActProps {
  readonly icon: IconName
  readonly label: string
  readonly onClick: () => void
  readonly off?: boolean
  readonly primary?: boolean
}

/** Off by aria-disabled: a button that is disabled for good would drop the keyboard's focus. */
function Act({ icon, label, onClick, off = false, primary = false }: ActProps) {
  return (
    <button
      type="button"
      className={primary ? 'button act primary' : 'button act'}
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      onClick={() => !off && onClick()}
    >
      <Icon name={icon} />
    </button>
  )
}

function Timeline({ step, last, onSeek, label, text }: TransportBarProps & { label: string; text: string }) {
  /** Where the thumb is held while it is dragged, whatever step arrives meanwhile. */
  const [held, setHeld] = useState<number | null>(null)
  const newest = useRef<number | null>(null)
  const finish = () => {
    if (newest.current !== null) onSeek(newest.current, true)
    newest.current = null
    setHeld(null)
  }
  const at = Math.min(held ?? step, last)
  return (
    <input
      className="timeline"
      type="range"
      min={0}
      max={Math.max(1, last)}
      step={1}
      value={at}
      aria-label={label}
      aria-valuetext={text}
      style={{ '--fill': `${(100 * at) / Math.max(1, last)}%` } as React.CSSProperties}
      onChange={(event) => {
        newest.current = Math.min(Number(event.currentTarget.value), last)
        setHeld(newest.current)
        onSeek(newest.current, false)
      }}
      onPointerUp={finish}
      onPointerCancel={finish}
      onKeyUp={finish}
      onBlur={finish}
    />
  )
}

function Speed({ speed, speeds, onSpeed }: TransportBarProps) {
  const words = useMessages().controls.transport
  const text = (factor: number) =>
    factor === Infinity ? words.fastest : words.speedTimes(formatNumber(factor))
  const known = speeds.includes(speed) ? speeds : [...speeds, speed]
  return (
    <select
      className="speed"
      aria-label={words.speed}
      title={words.speed}
      value={String(speed)}
      onChange={(event) => onSpeed(Number(event.currentTarget.value))}
    >
      {known.map((factor) => (
        <option key={factor} value={String(factor)}>
          {text(factor)}
        </option>
      ))}
    </select>
  )
}
