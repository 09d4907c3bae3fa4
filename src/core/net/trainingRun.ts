import { BatchCurve } from './batchCurve.ts'
import { Changes } from './changes.ts'
import { Checkpoints, type Checkpoint } from './checkpoints.ts'
import { Curve } from './curve.ts'
import { Evaluator, type Evaluation } from './evaluator.ts'
import type { Change, NetExperiment } from './experiment.ts'
import { fingerprint } from './fingerprint.ts'
import { predict } from './predict.ts'
import type { Run, RunCheckpoint } from './run.ts'
import type { Samples } from './samples.ts'
import type { Trainer } from './trainer.ts'

export class TrainingRun implements Run {
  target = 0
  evaluation: Evaluation | null = null
  /** The farthest step that has been reached. */
  #reached = 0
  readonly #curve: Curve
  /** Of the steps up to the current one. */
  readonly #batchCurve = new BatchCurve()
  /** Its rows at the farthest step, while the run stands before that. */
  #front: Float64Array | null = null
  readonly #changes: Changes
  #nextChange = Infinity
  readonly #checkpoints: Checkpoints
  readonly #evaluator: Evaluator
  #evaluating = false

  constructor(
    readonly experiment: NetExperiment,
    readonly trainer: Trainer,
    data: { readonly train: Samples; readonly test: Samples },
  ) {
    this.#curve = new Curve(trainer.epochSteps)
    this.#evaluator = new Evaluator(trainer.net, data.train, data.test)
    this.#changes = new Changes(experiment.changes, { lr: trainer.lr, batch: trainer.batch })
    this.#checkpoints = new Checkpoints(this.#state())
    this.#applyChanges()
  }

  get step(): number {
    return this.trainer.step
  }

  get epochSteps(): number {
    return this.trainer.epochSteps
  }

  get epoch(): number {
    return this.trainer.epoch
  }

  get status(): 'ready' | 'diverged' {
    return this.trainer.status
  }

  get experimentNow(): NetExperiment {
    return { ...this.experiment, changes: this.#changes.all }
  }

  work(): boolean {
    if (this.status === 'diverged') return false
    const due = this.#curve.isDue(this.step)
    if (this.#evaluating) this.#evaluate()
    else if (due || (this.step === this.target && this.evaluation?.step !== this.step))
      this.#beginEvaluation()
    else if (this.step < this.target) this.#train()
    else return false
    return true
  }

  #beginEvaluation(): void {
    this.#evaluating = true
    this.#evaluator.begin()
    this.#evaluate()
  }

  #evaluate(): void {
    if (this.#evaluator.advance()) return
    this.#evaluating = false
    this.evaluation = this.#evaluator.at(this.step)
    if (this.#curve.isDue(this.step)) this.#curve.add(this.evaluation)
  }

  #train(): void {
    this.trainer.train()
    const { step, batchLoss } = this.trainer
    if (Number.isFinite(batchLoss)) this.#batchCurve.add(batchLoss)
    if (step >= this.#reached) {
      this.#reached = step
      this.#front = null
    } else this.#recallEvaluation()
    if (step >= this.#nextChange) this.#applyChanges()
    if (this.status === 'diverged') this.target = step
    else if (this.#checkpoints.isDue(step)) this.#checkpoints.add(this.#state())
  }

  goTo(step: number): void {
    this.target = Math.max(0, Math.floor(step) || 0)
    const nearest = this.#checkpoints.before(this.target)
    if (this.target < this.step || nearest.trainer.step > this.step) this.#return(nearest)
    if (this.status === 'diverged') this.target = this.step
    if (this.step !== this.target && !this.#curve.isDue(this.step)) this.#evaluating = false
  }

  #state(): Checkpoint {
    return { trainer: this.trainer.snapshot(), batchCurve: this.#batchCurve.snapshot() }
  }

  #return({ trainer, batchCurve }: Checkpoint): void {
    if (this.step === this.#reached) this.#front = this.#batchCurve.rows()
    this.trainer.restore(trainer)
    this.#batchCurve.restore(batchCurve)
    if (this.step === this.#reached) this.#front = null
    this.#evaluating = false
    this.#applyChanges()
    this.#recallEvaluation()
  }

  /** Looks up what is known at the current step or before it. */
  #recallEvaluation(): void {
    const recorded = this.#curve.at(this.step)
    const known = this.evaluation
    if (known === null || known.step > this.step || (recorded !== null && recorded.step > known.step))
      this.evaluation = recorded
  }

  #applyChanges(): void {
    const { step } = this
    for (const key of ['lr', 'batch'] as const)
      this.trainer.tune({ key, value: this.#changes.inForce(key, step) })
    this.#nextChange = this.#changes.nextAfter(step)
  }

  tune({ key, value }: Omit<Change, 'step'>): Change {
    const change = {
      step: this.step,
      key,
      value: key === 'batch' ? Math.max(1, Math.round(value) || 1) : value,
    }
    this.#changes.add(change)
    this.#applyChanges()
    this.#curve.forgetAfter(this.step)
    this.#checkpoints.forgetAfter(this.step)
    this.#reached = this.step
    this.#front = null
    return change
  }

  curve(): Float64Array {
    return this.#curve.rows()
  }

  batchCurve(): Float64Array {
    return this.#front ?? this.#batchCurve.rows()
  }

  fingerprint(): string {
    return fingerprint(this.trainer.net.parameters)
  }

  checkpoint(): RunCheckpoint {
    const curve = this.#curve.snapshot()
    return { ...this.#state(), changes: this.#changes.all, reached: this.#reached, curve, front: this.#front }
  }

  restore(checkpoint: RunCheckpoint): void {
    this.#checkpoints.forgetAfter(0)
    this.#changes.replace(checkpoint.changes)
    this.#curve.restore(checkpoint.curve)
    this.#reached = checkpoint.reached
    this.evaluation = null
    this.#return(checkpoint)
    this.#front = checkpoint.front
    if (this.#checkpoints.isDue(this.step)) this.#checkpoints.add(this.#state())
    this.target = this.step
  }

  predict(x: Float64Array, rows: number, out: Float64Array): void {
    predict(this.trainer.net, x, rows, out)
  }
}
