import type { Turning } from './useTurning.ts'
import type { ReliefWords } from './words.ts'

/** Arrows and signs, 20 × 20. */
const icons = {
  turnLeft: 'M4.5 8.5C7 13.5 13 13.5 15.5 8.5M4.5 8.5l-.6 4M4.5 8.5l3.7 1.4',
  turnRight: 'M15.5 8.5C13 13.5 7 13.5 4.5 8.5M15.5 8.5l.6 4M15.5 8.5l-3.7 1.4',
  tiltUp: 'M10 15.5V5M10 5L6.5 8.5M10 5l3.5 3.5',
  tiltDown: 'M10 4.5V15M10 15l-3.5-3.5M10 15l3.5-3.5',
  zoomIn: 'M5 10H15M10 5V15',
  zoomOut: 'M5 10H15',
  reset: 'M5.2 7.2A5.5 5.5 0 1 1 4.6 11.4M5 3.6V7.4H8.8',
} as const

/** Buttons in a corner: everything that drags, wheels and keys do. */
export function ReliefTools({ turning, words }: { readonly turning: Turning; readonly words: ReliefWords }) {
  const acts: Record<keyof typeof icons, () => void> = {
    turnLeft: () => turning.turn(-2, 0),
    turnRight: () => turning.turn(2, 0),
    tiltUp: () => turning.turn(0, 1),
    tiltDown: () => turning.turn(0, -1),
    zoomIn: () => turning.zoom(true),
    zoomOut: () => turning.zoom(false),
    reset: turning.reset,
  }
  return (
    <div className="figure-tools relief-tools">
      {(Object.keys(icons) as (keyof typeof icons)[]).map((name) => (
        <button
          key={name}
          type="button"
          className="relief-button"
          aria-label={words[name]}
          title={words[name]}
          aria-disabled={(name === 'reset' && turning.atHome) || undefined}
          onClick={acts[name]}
        >
          <svg width={20} height={20} viewBox="0 0 20 20" aria-hidden="true">
            <path d={icons[name]} />
          </svg>
        </button>
      ))}
      <span className="relief-hint" aria-hidden="true">
        {words.hint}
      </span>
    </div>
  )
}
