import type { Net } from './net.ts'

/** Rows that pass through the net at a time, so that its arrays stay small. */
const rowsAtOnce = 200

/**
 * What a net makes of any inputs, as probabilities: for two classes that of class 1 (rows), for more all of them
 * (rows, classes); for regression the value (rows).
 */
export function predict(net: Net, x: Float64Array, rows: number, out: Float64Array): void {
  const inputs = net.sizes[0]!
  const outputs = net.sizes.at(-1)!
  const part = new Float64Array(Math.min(rows, rowsAtOnce) * outputs)
  for (let from = 0; from < rows; from += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, rows - from)
    const probable = part.subarray(0, count * outputs)
    net.forward(x.subarray(from * inputs), count)
    net.probabilities(probable)
    if (outputs === 2) for (let i = 0; i < count; i++) out[from + i] = probable[2 * i + 1]!
    else out.set(probable, from * outputs)
  }
}
