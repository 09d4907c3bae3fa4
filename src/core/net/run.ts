import type { Kernels } from '../maths/kernels/index.ts'
import { RandomState } from '../maths/randomState.ts'
import type { BatchCurveSnapshot } from './batchCurve.ts'
import type { CurveSnapshot } from './curve.ts'
import type { Evaluation } from './evaluator.ts'
import type { Change, NetExperiment } from './experiment.ts'
import { netOf } from './netOf.ts'
import type { Samples } from './samples.ts'
import { createTrainer, type TrainerSnapshot } from './trainer.ts'
import { TrainingRun } from './trainingRun.ts'

export type { Evaluation } from './evaluator.ts'

/** A run where it stands, with its history: plain data that a structured clone carries. */
export interface RunCheckpoint {
  readonly trainer: TrainerSnapshot
  readonly changes: readonly Change[]
  /** The farthest step that has been reached. */
  readonly reached: number
  readonly curve: CurveSnapshot
  readonly batchCurve: BatchCurveSnapshot
  /** What `batchCurve()` gave at the farthest step, if the run stands before it. */
  readonly front: Float64Array | null
}

/**
 * The training of a net with its history. Everything it gives is a function of the experiment, the changes and the step:
 * how its work was divided, and which way led to the step, changes no bit.
 */
export interface Run {
  readonly experiment: NetExperiment
  /** Training steps made. */
  readonly step: number
  /** Steps of one epoch with the present batch size, at least 1. */
  readonly epochSteps: number
  /** Passes made over the training examples, also where the batch size changed on the way. */
  readonly epoch: number
  /** 'diverged': at this step a loss or a parameter was no finite number; there is no step after it. */
  readonly status: 'ready' | 'diverged'
  readonly target: number
  /**
   * Sets the target. Going back restores the nearest checkpoint before it, from which `work` replays.
   * @param step from 0; a fraction is cut off
   */
  goTo(step: number): void
  /**
   * One unit of work toward the target: a training step, or at most 200 rows of an evaluation.
   * @returns false, having done nothing, once the target is reached and evaluated, or the run has diverged
   */
  work(): boolean
  /** Of the current step if it has been evaluated, else the latest one known before it; null before the first. */
  readonly evaluation: Evaluation | null
  /** Changes the learning rate or batch size from the current step on, and forgets what was recorded after it. */
  tune(change: Omit<Change, 'step'>): Change
  /** The experiment with the changes made so far: what a link to this run must say. */
  readonly experimentNow: NetExperiment
  /**
   * Rows of 5: step, loss, testLoss, accuracy, testAccuracy over the whole sets, from step 0 to the farthest one reached;
   * one per epoch, at most 1000, thinned by doubling the stride. Accuracy is NaN for regression.
   */
  curve(): Float64Array
  /** Rows of 2: step and batch loss before the update, the mean over a stride that doubles; at most 1001 rows. */
  batchCurve(): Float64Array
  /** Eight hex digits over the bits of all parameters, e.g. 'abcd-ef01'. */
  fingerprint(): string
  checkpoint(): RunCheckpoint
  /** @param checkpoint of a run of the same experiment, its changes apart */
  restore(checkpoint: RunCheckpoint): void
  /**
   * The net's answer to any inputs: for two classes the probability of class 1 (rows), for more those of all classes
   * (rows, classes), for regression the value (rows).
   * @param x (rows, inputs)
   */
  predict(x: Float64Array, rows: number, out: Float64Array): void
}

/**
 * @param data what to train on and what to test on; both are needed, and neither may be empty
 * @param kernels how matrices are multiplied; all kernels give the same bits
 * @throws RangeError for an id that nothing bears, or data of another shape than the experiment's
 */
export function createRun(
  experiment: NetExperiment,
  data: { readonly train: Samples; readonly test: Samples },
  kernels?: Kernels,
): Run {
  const random = new RandomState(experiment.seed)
  const net = netOf(experiment, data.train.inputs, random, kernels)
  return new TrainingRun(experiment, createTrainer(net, data.train, random, experiment), data)
}
