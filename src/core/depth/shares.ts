/** Shares 0 to 1 of what a layer has stopped saying. */
export interface Shares {
  /** Of the units: output 0 and slope 0 for every sample, so that no sample can ever change their weights. */
  readonly dead: number
  /** Of the values: |slope| < 0.1 at the sum they come from. */
  readonly saturated: number
  /** Of the values: exactly 0. */
  readonly zeros: number
}

/** A slope flatter than this counts as saturated. */
export const flat = 0.1

/** Counts a layer's rows as they are computed. */
export class ShareCount {
  readonly #units: number
  readonly #alive: Uint8Array
  #saturated = 0
  #zeros = 0
  #values = 0

  constructor(units: number) {
    this.#units = units
    this.#alive = new Uint8Array(units)
  }

  /** @param outputs f(sums), rows of units; @param sums the same shape */
  add(outputs: Float64Array, sums: Float64Array, slope: (x: number) => number): void {
    const units = this.#units
    for (let i = 0; i < outputs.length; i++) {
      const steep = slope(sums[i]!)
      if (Math.abs(steep) < flat) this.#saturated++
      if (outputs[i] === 0) this.#zeros++
      if (outputs[i] !== 0 || steep !== 0) this.#alive[i % units] = 1
    }
    this.#values += outputs.length
  }

  shares(): Shares {
    const alive = this.#alive.reduce((sum, one) => sum + one, 0)
    return {
      dead: (this.#units - alive) / this.#units,
      saturated: this.#saturated / this.#values,
      zeros: this.#zeros / this.#values,
    }
  }
}
