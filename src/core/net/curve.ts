import type { Evaluation } from './evaluator.ts'

/** Rows that a curve has at most. One more, and it goes on with every other row and twice the stride. */
const most = 1000
const columns = 5

interface Level {
  readonly stride: number
  readonly rows: Float64Array
  count: number
}

/** The strides that there were, each with the rows it had when it was given up; the last one is in use. */
export type CurveSnapshot = readonly { readonly stride: number; readonly rows: Float64Array }[]

/**
 * Evaluations at the steps 0, stride, 2·stride, …. They come in order of step, so what the curve holds is a function of
 * the last one's step alone. The rows of smaller strides are kept, so that it can go back to what it held at any step.
 */
export class Curve {
  #levels: Level[]

  /** @param stride steps from one evaluation to the next, to begin with */
  constructor(stride: number) {
    this.#levels = [levelOf(stride, new Float64Array(0))]
  }

  get #level(): Level {
    return this.#levels.at(-1)!
  }

  /** Whether a step is to be evaluated: on the stride, and not yet recorded. */
  isDue(step: number): boolean {
    const { stride, count } = this.#level
    return step % stride === 0 && step >= count * stride
  }

  add({ step, loss, testLoss, accuracy, testAccuracy }: Evaluation): void {
    const level = this.#level
    level.rows.set([step, loss, testLoss, accuracy, testAccuracy], level.count * columns)
    level.count++
    if (level.count > most) this.#levels.push(everyOther(level))
  }

  /** Back to what was held when the run first came to `step`. */
  forgetAfter(step: number): void {
    const used = this.#levels.findIndex(({ stride }) => step < most * stride)
    this.#levels.length = used + 1
    this.#level.count = Math.min(this.#level.count, Math.floor(step / this.#level.stride) + 1)
  }

  /** The last evaluation at or before a step. */
  at(step: number): Evaluation | null {
    const { stride, rows, count } = this.#level
    const i = Math.min(count - 1, Math.floor(step / stride))
    if (i < 0) return null
    const [at, loss, testLoss, accuracy, testAccuracy] = rows.subarray(i * columns)
    return { step: at!, loss: loss!, testLoss: testLoss!, accuracy: accuracy!, testAccuracy: testAccuracy! }
  }

  /** Rows of step, loss, testLoss, accuracy, testAccuracy: a copy. */
  rows(): Float64Array {
    return recorded(this.#level)
  }

  snapshot(): CurveSnapshot {
    return this.#levels.map((level) => ({ stride: level.stride, rows: recorded(level) }))
  }

  restore(snapshot: CurveSnapshot): void {
    this.#levels = snapshot.map(({ stride, rows }) => levelOf(stride, rows))
  }
}

const recorded = ({ rows, count }: Level) => rows.slice(0, count * columns)

function levelOf(stride: number, recordedRows: Float64Array): Level {
  const rows = new Float64Array((most + 1) * columns)
  rows.set(recordedRows)
  return { stride, rows, count: recordedRows.length / columns }
}

function everyOther({ stride, rows, count }: Level): Level {
  const half = levelOf(2 * stride, new Float64Array(0))
  for (let i = 0; i < count; i += 2)
    half.rows.set(rows.subarray(i * columns, (i + 1) * columns), (i / 2) * columns)
  half.count = Math.ceil(count / 2)
  return half
}
