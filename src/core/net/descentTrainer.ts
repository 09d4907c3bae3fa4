import type { RandomState } from '../maths/randomState.ts'
import { optimizers } from '../optimizers/index.ts'
import { schedules } from '../schedules/index.ts'
import { Batches } from './batches.ts'
import { stepsPerEpoch, type Change } from './experiment.ts'
import { allFinite } from './finite.ts'
import { memberOf } from './member.ts'
import type { Net } from './net.ts'
import type { Samples } from './samples.ts'
import type { Trainer, TrainerOptions, TrainerSnapshot } from './trainer.ts'
import { firstOf } from './views.ts'

/** The arrays of a batch grow with the largest one, and then stay. */
export class DescentTrainer implements Trainer {
  step = 0
  status: 'ready' | 'diverged' = 'ready'
  batchLoss = NaN
  #seen = 0
  lr: number
  batch: number
  readonly #batches: Batches
  readonly #optimizer
  readonly #state: readonly Float64Array[]
  readonly #factor
  #x = new Float64Array(0)
  #t = firstOf(new Float64Array(0))
  #capacity = 0

  constructor(
    readonly net: Net,
    readonly samples: Samples,
    random: RandomState,
    options: TrainerOptions,
  ) {
    const definition = memberOf(optimizers, options.optimizer ?? 'gd', 'optimizer')
    this.#optimizer = definition.bind(options.optimizerParams)
    this.#state = this.#optimizer.state.map(() => new Float64Array(net.parameters.length))
    this.#factor = memberOf(schedules, options.schedule ?? 'constant', 'schedule').bind(
      options.scheduleParams,
    )
    this.lr = options.optimizerParams?.['lr'] ?? definition.netLearningRate
    this.batch = options.batch
    this.#batches = new Batches(random, options.sampling ?? 'choice', samples.count)
  }

  get epochSteps(): number {
    return stepsPerEpoch(this.samples.count, this.batch)
  }

  get epoch(): number {
    return this.#seen / this.samples.count
  }

  /** Copies the batch out of the samples. */
  #gather(): Float64Array {
    const { indices, from, rows } = this.#batches
    const { inputs, targets } = this.samples
    if (rows > this.#capacity) {
      this.#capacity = rows
      this.#x = new Float64Array(rows * inputs)
      this.#t = firstOf(new Float64Array(rows * targets))
    }
    const t = this.#t(rows * targets)
    this.samples.gather(indices, from, rows, this.#x, t)
    return t
  }

  train(): boolean {
    if (this.status === 'diverged') return false
    this.step++
    this.#batches.draw(this.batch)
    this.#seen += this.#batches.rows
    const t = this.#gather()
    this.net.forward(this.#x, this.#batches.rows)
    this.batchLoss = this.net.loss(t)
    if (Number.isFinite(this.batchLoss)) this.#update(t)
    else this.status = 'diverged'
    return true
  }

  #update(t: Float64Array): void {
    const { parameters, gradient } = this.net
    this.net.backward(t)
    this.#optimizer.step(parameters, gradient, this.#state, this.lr * this.#factor(this.step), this.step)
    if (!allFinite(parameters)) this.status = 'diverged'
  }

  lossAfter(): number {
    if (this.step === 0) return NaN
    const t = this.#gather()
    this.net.forward(this.#x, this.#batches.rows)
    return this.net.loss(t)
  }

  tune({ key, value }: Omit<Change, 'step'>): void {
    if (key === 'lr') this.lr = value
    else this.batch = value
  }

  snapshot(): TrainerSnapshot {
    const { step, status, batchLoss, lr, batch } = this
    return {
      ...{ step, seen: this.#seen, status, batchLoss, lr, batch },
      parameters: this.net.parameters.slice(),
      state: this.#state.map((array) => array.slice()),
      batches: this.#batches.snapshot(),
    }
  }

  restore(snapshot: TrainerSnapshot): void {
    this.step = snapshot.step
    this.status = snapshot.status
    this.batchLoss = snapshot.batchLoss
    this.#seen = snapshot.seen
    this.lr = snapshot.lr
    this.batch = snapshot.batch
    this.net.parameters.set(snapshot.parameters)
    this.#state.forEach((array, i) => array.set(snapshot.state[i]!))
    this.#batches.restore(snapshot.batches)
  }
}
