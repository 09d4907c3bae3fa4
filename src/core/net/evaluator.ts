import type { Net } from './net.ts'
import type { Samples } from './samples.ts'
import { firstOf } from './views.ts'

/** A net's loss and accuracy over whole sets. Accuracy is NaN where the targets are no classes. */
export interface Evaluation {
  readonly step: number
  readonly loss: number
  readonly testLoss: number
  readonly accuracy: number
  readonly testAccuracy: number
}

/** Rows that one unit of work evaluates. */
const unit = 200

/** Goes over one set of samples, a bounded number of rows at a time. */
class Pass {
  #done = 0
  #loss = 0
  #correct = 0

  constructor(
    readonly net: Net,
    readonly samples: Samples,
    readonly x: Float64Array,
    readonly t: (length: number) => Float64Array,
  ) {}

  /** @returns whether there is more to do */
  advance(): boolean {
    const { net, samples, x } = this
    const rows = Math.min(unit, samples.count - this.#done)
    const t = this.t(rows * samples.targets)
    samples.gather(null, this.#done, rows, x, t)
    net.forward(x, rows)
    this.#loss += net.loss(t) * (net.meanLoss ? rows : 1)
    this.#correct += net.correct(t)
    this.#done += rows
    return this.#done < samples.count
  }

  get loss(): number {
    return this.#loss / (this.net.meanLoss ? this.samples.count : 1)
  }

  get accuracy(): number {
    return this.#correct / this.samples.count
  }
}

/** Evaluates a net over a training and a test set, in units of work. */
export class Evaluator {
  #passes: readonly Pass[] = []
  #current = 0
  readonly #x: Float64Array
  readonly #t: (length: number) => Float64Array

  constructor(
    readonly net: Net,
    readonly train: Samples,
    readonly test: Samples,
  ) {
    this.#x = new Float64Array(unit * train.inputs)
    this.#t = firstOf(new Float64Array(unit * train.targets))
  }

  begin(): void {
    this.#passes = [this.train, this.test].map((samples) => new Pass(this.net, samples, this.#x, this.#t))
    this.#current = 0
  }

  /** @returns whether there is more to do */
  advance(): boolean {
    if (!this.#passes[this.#current]!.advance()) this.#current++
    return this.#current < this.#passes.length
  }

  /** What was found, once all is done. */
  at(step: number): Evaluation {
    const [train, test] = this.#passes as [Pass, Pass]
    return {
      step,
      loss: train.loss,
      testLoss: test.loss,
      accuracy: train.accuracy,
      testAccuracy: test.accuracy,
    }
  }
}

/** A net's loss and accuracy over all samples at once. */
export function evaluate(net: Net, samples: Samples): { readonly loss: number; readonly accuracy: number } {
  const pass = new Pass(
    net,
    samples,
    new Float64Array(unit * samples.inputs),
    firstOf(new Float64Array(unit * samples.targets)),
  )
  while (pass.advance());
  return { loss: pass.loss, accuracy: pass.accuracy }
}
