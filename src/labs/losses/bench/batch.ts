import type { LossSettings } from '../fields.ts'

export type Table = readonly (readonly number[])[]
export type From = LossSettings['from']

/** A batch on the bench: rows of logits or probabilities, and the right class of each. */
export interface Batch {
  readonly table: Table
  readonly targets: readonly number[]
}

/** What the bench shows at first: one sure row, one undecided, one wrong. */
const first: Readonly<Record<From, Table>> = {
  logits: [
    [2.9, 0.3, 4, 1],
    [0.5, 1.2, 1, 0.8],
    [3, -1, 0.5, 0],
  ],
  probabilities: [
    [0.24, 0.02, 0.7, 0.04],
    [0.2, 0.3, 0.3, 0.2],
    [0.9, 0.02, 0.06, 0.02],
  ],
}
const firstTargets = [2, 1, 3]

const rectangular = (table: Table) => table.every((row) => row.length === table[0]!.length)
const isProbability = (value: number) => value >= 0 && value <= 1

/** Whether the rows are of one length, and probabilities lie between 0 and 1. They need not add up to 1. */
export function fitsTable(table: Table, from: From): boolean {
  return rectangular(table) && (from === 'logits' || table.every((row) => row.every(isProbability)))
}

/** Whether there is a class for every row, and none that the table does not have. */
export function fitsTargets(targets: readonly number[], { table }: Pick<Batch, 'table'>): boolean {
  return targets.length === table.length && targets.every((target) => target < table[0]!.length)
}

/** The right class of a row that nothing is said of. */
export const usualTarget = (row: number, classes: number) => Math.min(firstTargets[row] ?? 0, classes - 1)

/** What a row after the third holds: logits that prefer no class, or nearly all for class 0, its usual target. */
const later: Readonly<Record<From, readonly number[]>> = { logits: [], probabilities: [0.9, 0.1] }

/** The number in a cell that is new. */
export const usualCell = (from: From, row: number, column: number) =>
  (first[from][row] ?? later[from])[column] ?? 0

/** The batch that the settings mean. */
export function batchOf({ table, targets, from }: Pick<LossSettings, 'table' | 'targets' | 'from'>): Batch {
  const rows = table ?? first[from]
  return { table: rows, targets: targets ?? rows.map((row, i) => usualTarget(i, row.length)) }
}
