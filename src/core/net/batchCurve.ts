/** Rows that the curve has at most. When they are full, neighbours are averaged and the stride doubles. */
const most = 1000

export interface BatchCurveSnapshot {
  readonly stride: number
  readonly means: Float64Array
  readonly sum: number
  readonly summed: number
}

/**
 * The batch losses of the steps 1, 2, 3, …, averaged over a stride that doubles. What it holds is a function of the
 * losses added, in their order, alone.
 */
export class BatchCurve {
  /** The mean of the steps i·stride + 1 … (i + 1)·stride. */
  #means = new Float64Array(most)
  #count = 0
  #stride = 1
  /** Of the steps after the last full stride. */
  #sum = 0
  #summed = 0

  add(loss: number): void {
    this.#sum += loss
    this.#summed++
    if (this.#summed < this.#stride) return
    this.#means[this.#count++] = this.#sum / this.#stride
    this.#sum = 0
    this.#summed = 0
    if (this.#count === most) this.#thin()
  }

  #thin(): void {
    this.#stride *= 2
    this.#count = most / 2
    for (let i = 0; i < this.#count; i++) this.#means[i] = (this.#means[2 * i]! + this.#means[2 * i + 1]!) / 2
  }

  /** Rows of step and loss: the last step of each stride and its mean, then those of the stride not yet full. */
  rows(): Float64Array {
    const rest = this.#summed > 0 ? 1 : 0
    const rows = new Float64Array(2 * (this.#count + rest))
    for (let i = 0; i < this.#count; i++) {
      rows[2 * i] = (i + 1) * this.#stride
      rows[2 * i + 1] = this.#means[i]!
    }
    if (rest) rows.set([this.#count * this.#stride + this.#summed, this.#sum / this.#summed], 2 * this.#count)
    return rows
  }

  snapshot(): BatchCurveSnapshot {
    const means = this.#means.slice(0, this.#count)
    return { stride: this.#stride, means, sum: this.#sum, summed: this.#summed }
  }

  restore({ stride, means, sum, summed }: BatchCurveSnapshot): void {
    this.#stride = stride
    this.#means.set(means)
    this.#count = means.length
    this.#sum = sum
    this.#summed = summed
  }
}
