import { formatNumber } from './format.ts'

/** What the numbers of a run are called in the page's contract with tests and embedders (design.md §5). */
export type ReadoutName =
  | 'step'
  | 'epoch'
  | 'loss'
  | 'testLoss'
  | 'accuracy'
  | 'testAccuracy'
  | 'x'
  | 'y'
  | 'f'
  | 'slope'
  | 'gradientNorm'
  | 'fingerprint'

export interface ReadoutProps {
  readonly name: ReadoutName
  /** Full precision; null while there is none. */
  readonly value: number | string | null
  /** The optimizer's id, where several runs share the page. */
  readonly run?: string
  readonly format?: (value: number) => string
}

/** A number that a run determines: short to the eye, in full precision in `data-value`. */
export function Readout({ name, value, run, format = formatNumber }: ReadoutProps) {
  const text = value === null ? '–' : typeof value === 'string' ? value : format(value)
  return (
    <output
      className="readout"
      data-readout={name}
      data-value={value === null ? '' : String(value)}
      data-run={run}
      aria-live="off"
    >
      {text}
    </output>
  )
}
