import { ledger, type StepExplanation } from '../../../core/descent/explainStep.ts'
import type { FigureData } from '../../../plot/figure/data.ts'
import { walkArguments, type Run } from '../race.ts'

export interface LedgerColumn {
  /** In the file: `x`, `g_x`, `delta_y` … */
  readonly id: string
  /** On the page: `x`, `gₓ`, `Δ y` … */
  readonly label: string
}

const symbols: Readonly<Record<string, string>> = {
  delta: 'Δ',
  mHat: 'm̂',
  vHat: 'v̂',
  next: '→',
  lr: 'η',
}

const termsOf = ({ optimizer }: Run) =>
  optimizer
    .bind()
    .explain(
      0,
      0,
      optimizer.bind().state.map(() => 0),
      0.1,
      1,
    )
    .map(({ name }) => name)
    .filter((name) => name !== 'next')

/** What a row of the ledger holds: the step, its learning rate, where it begins, the gradient there, every term, for x and for y. */
export function columnsOf(run: Run): readonly LedgerColumn[] {
  const terms = termsOf(run)
  const both = (name: string, label: string) => [
    { id: `${name}_x`, label: `${label} x` },
    { id: `${name}_y`, label: `${label} y` },
  ]
  return [
    { id: 'step', label: 't' },
    { id: 'lr', label: 'η' },
    { id: 'x', label: 'x' },
    { id: 'y', label: 'y' },
    { id: 'f', label: 'f' },
    ...both('g', 'g'),
    ...terms.flatMap((name) => both(name, symbols[name] ?? name)),
    { id: 'next_x', label: '→ x' },
    { id: 'next_y', label: '→ y' },
  ]
}

/** The numbers of a step in the order of the columns. */
export function rowOf(run: Run, { step, lr, coordinates: [x, y] }: StepExplanation): readonly number[] {
  const both = (name: string) => [x.slots[name]!, y.slots[name]!]
  return [
    step,
    lr,
    x.x,
    y.x,
    run.walk.f[step - 1]!,
    ...both('g'),
    ...termsOf(run).flatMap(both),
    ...both('next'),
  ]
}

/** The whole walk as a table. */
export function ledgerData(run: Run): FigureData {
  return { columns: columnsOf(run).map(({ id }) => id), rows: rowsOf(run) }
}

function* rowsOf(run: Run) {
  for (const step of ledger(walkArguments(run), run.walk, 1, run.last)) yield rowOf(run, step)
}
