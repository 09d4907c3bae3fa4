import { RandomState } from '../maths/randomState.ts'
import type { Sampling } from './experiment.ts'

type RandomSnapshot = ReturnType<RandomState['state']>

/** Where the drawing of batches stands, as plain data. */
export interface BatchesSnapshot {
  readonly random: RandomSnapshot
  /** The last batch lies in `indices` from `from` on. */
  readonly indices: Int32Array
  readonly from: number
  readonly rows: number
}

/** Draws batches of example numbers; see Sampling. */
export class Batches {
  /** The examples of the batch: `rows` of them, from `from` on. */
  indices: Int32Array = new Int32Array(0)
  from = 0
  rows = 0
  #random: RandomState

  constructor(
    random: RandomState,
    readonly sampling: Sampling,
    readonly examples: number,
  ) {
    this.#random = random
  }

  /** Goes on to the next batch. */
  draw(batch: number): void {
    if (this.sampling === 'choice') {
      this.indices = this.#random.choice(this.examples, batch)
      this.rows = batch
      return
    }
    this.from += this.rows
    if (this.from >= this.indices.length) {
      this.indices = this.#random.permutation(this.examples)
      this.from = 0
    }
    this.rows = Math.min(batch, this.indices.length - this.from)
  }

  /** The indices are shared, not copied: they are never written to. */
  snapshot(): BatchesSnapshot {
    return { random: this.#random.state(), indices: this.indices, from: this.from, rows: this.rows }
  }

  restore({ random, indices, from, rows }: BatchesSnapshot): void {
    this.#random = RandomState.from(random)
    Object.assign(this, { indices, from, rows })
  }
}
