import { softmax } from '../../../core/activations/softmax.ts'
import { log } from '../../../core/maths/elementary.ts'
import { limits } from '../../../experiment/limits.ts'
import { change, store } from '../store.ts'
import { batchOf, usualCell, usualTarget, type Batch, type From } from './batch.ts'

const { rows, classes, cell } = limits.losses

const now = () => store.getState().settings
const put = ({ table, targets }: Batch) => change({ table, targets })

/** What a cell may hold. */
export const boundsOf = (from: From) => (from === 'logits' ? cell : { min: 0, max: 1 })

export function setCell(row: number, column: number, value: number): void {
  const { table, targets } = batchOf(now())
  const { min, max } = boundsOf(now().from)
  const held = Math.min(Math.max(value, min), max)
  put({ targets, table: table.map((cells, i) => (i === row ? cells.with(column, held) : cells)) })
}

export function setTarget(row: number, target: number): void {
  const { table, targets } = batchOf(now())
  put({ table, targets: targets.with(row, target) })
}

export function addRow(): void {
  const { table, targets } = batchOf(now())
  const [n, width] = [table.length, table[0]!.length]
  if (n >= rows.max) return
  const added = Array.from({ length: width }, (_, column) => usualCell(now().from, n, column))
  put({ table: [...table, added], targets: [...targets, usualTarget(n, width)] })
}

export function removeRow(): void {
  const { table, targets } = batchOf(now())
  if (table.length > rows.min) put({ table: table.slice(0, -1), targets: targets.slice(0, -1) })
}

export function addClass(): void {
  const { table, targets } = batchOf(now())
  const width = table[0]!.length
  if (width >= classes.max) return
  put({ table: table.map((cells, i) => [...cells, usualCell(now().from, i, width)]), targets })
}

export function removeClass(): void {
  const { table, targets } = batchOf(now())
  const width = table[0]!.length - 1
  if (width < classes.min) return
  put({
    table: table.map((cells) => cells.slice(0, width)),
    targets: targets.map((target) => Math.min(target, width - 1)),
  })
}

const short = (value: number) => Number(value.toPrecision(6))

/** Logits become the probabilities that softmax makes of them, and probabilities their logarithms, to six digits. */
export function setFrom(from: From): void {
  const { table, targets } = batchOf(now())
  if (from === now().from) return
  const converted = table.map((cells) => (from === 'logits' ? logarithms(cells) : probabilities(cells)))
  change({ from, table: converted, targets })
}

/** What is 0, or nearly, takes the logarithm of the smallest that the book's δ leaves. */
const logarithms = (cells: readonly number[]) => cells.map((p) => short(log(Math.max(p, 1e-7))))

function probabilities(cells: readonly number[]): readonly number[] {
  const out = new Float64Array(cells.length)
  softmax.bind().value(Float64Array.from(cells), out)
  return Array.from(out, (p) => Math.min(1, short(p)))
}
