import type { Kernels } from '../maths/kernels/index.ts'
import { layerBackward, layerForward, layersOf, layerValues, type Layer, type LayerValues } from './layer.ts'
import { layerActivation, type LayerActivation } from './layerActivation.ts'
import type { Net, NetSpec } from './net.ts'
import { objectiveOf, type Objective } from './objective.ts'
import { firstOf } from './views.ts'

/** What the net is made of and the arrays it computes in; they grow with the largest batch, and then stay. */
export class FeedForward implements Net {
  readonly sizes: readonly number[]
  readonly gradient: Float64Array
  readonly layers: readonly Layer[]
  readonly meanLoss: boolean
  readonly #functions: readonly (LayerActivation | null)[]
  readonly #objective: Objective
  readonly #report: Objective | null
  #values: readonly LayerValues[] = []
  #capacity = -1
  #outputs = firstOf(new Float64Array(0))
  #deltas = firstOf(new Float64Array(0))
  #probable = firstOf(new Float64Array(0))
  #x: Float64Array = new Float64Array(0)
  #rows = 0

  constructor(
    spec: NetSpec,
    readonly parameters: Float64Array,
    readonly kernels: Kernels,
  ) {
    const outputs = spec.sizes.at(-1)!
    this.sizes = spec.sizes
    this.gradient = new Float64Array(parameters.length)
    this.layers = layersOf(spec.sizes, parameters, this.gradient)
    this.#functions = this.layers.map(({ units }, i) =>
      layerActivation(activationOf(spec, i), spec.activationParams ?? {}, units),
    )
    this.#objective = objectiveOf(spec.loss, spec.lossParams ?? {}, outputs)
    this.#report = spec.report === undefined ? null : objectiveOf(spec.report, spec.lossParams ?? {}, outputs)
    this.meanLoss = (this.#report ?? this.#objective).mean
    this.#reserve(0)
  }

  #reserve(rows: number): void {
    if (rows <= this.#capacity) return
    this.#capacity = rows
    this.#values = this.layers.map(({ units }, i) => layerValues(units, rows, this.#functions[i] === null))
    const last = this.#values.at(-1)!
    this.#outputs = firstOf(last.outputs)
    this.#deltas = firstOf(last.deltas)
    this.#probable = firstOf(new Float64Array(last.outputs.length))
  }

  /** Elements of the outputs of the last forward. */
  get #size(): number {
    return this.#rows * this.layers.at(-1)!.units
  }

  forward(x: Float64Array, rows = x.length / this.sizes[0]!): Float64Array {
    if (!Number.isInteger(rows) || x.length < rows * this.sizes[0]!)
      throw new RangeError(`${x.length} numbers are not ${rows} rows of ${this.sizes[0]}`)
    this.#reserve(rows)
    this.#x = x
    this.#rows = rows
    let entering = x
    for (let i = 0; i < this.layers.length; i++) {
      const values = this.#values[i]!
      layerForward(this.layers[i]!, this.#functions[i]!, this.kernels, entering, values, rows)
      entering = values.outputs
    }
    return this.#outputs(this.#size)
  }

  loss(t: Float64Array): number {
    const y = this.#outputs(this.#size)
    if (this.#report === null) return this.#objective.value(y, t)
    const probable = this.#probable(this.#size)
    this.#objective.probabilities(y, probable)
    return this.#report.value(probable, t)
  }

  backward(t: Float64Array): void {
    this.#objective.gradient(this.#outputs(this.#size), t, this.#deltas(this.#size))
    for (let i = this.layers.length - 1; i >= 0; i--) {
      const before = this.#values[i - 1]
      const entered = before?.outputs ?? this.#x
      const values = this.#values[i]!
      layerBackward(
        this.layers[i]!,
        this.#functions[i]!,
        this.kernels,
        entered,
        values,
        before?.deltas ?? null,
        this.#rows,
      )
    }
  }

  correct(t: Float64Array): number {
    return this.#objective.correct(this.#outputs(this.#size), t)
  }

  accuracy(t: Float64Array): number {
    return this.correct(t) / this.#rows
  }

  probabilities(out: Float64Array): void {
    this.#objective.probabilities(this.#outputs(this.#size), out)
  }
}

/** Id of the activation of layer i, the output layer included. */
function activationOf({ sizes, activations = [], output = 'identity' }: NetSpec, i: number): string {
  if (i === sizes.length - 2) return output
  return activations[i] ?? activations.at(-1) ?? 'sigmoid'
}
