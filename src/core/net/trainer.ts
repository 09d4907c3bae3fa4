import type { RandomState } from '../maths/randomState.ts'
import type { BatchesSnapshot } from './batches.ts'
import { DescentTrainer } from './descentTrainer.ts'
import type { Change, Sampling } from './experiment.ts'
import type { Net } from './net.ts'
import type { Samples } from './samples.ts'

export interface TrainerOptions {
  /** Id, 'gd' if left out. */
  readonly optimizer?: string
  /** `lr` included; where it is left out, the optimizer's default for nets. */
  readonly optimizerParams?: Readonly<Record<string, number>>
  /** Id, 'constant' if left out. */
  readonly schedule?: string
  readonly scheduleParams?: Readonly<Record<string, number>>
  /** Examples per step. */
  readonly batch: number
  /** 'choice': each batch anew from all examples, with replacement. 'shuffle': see `createTrainer`. */
  readonly sampling?: Sampling
}

/** All that a trainer needs to go on from a step, as plain data. */
export interface TrainerSnapshot {
  readonly step: number
  readonly seen: number
  readonly status: 'ready' | 'diverged'
  readonly batchLoss: number
  readonly lr: number
  readonly batch: number
  readonly parameters: Float64Array
  readonly state: readonly Float64Array[]
  readonly batches: BatchesSnapshot
}

export interface Trainer {
  readonly net: Net
  /** Steps made. */
  readonly step: number
  /** Steps in one pass over the examples, with the present batch size. */
  readonly epochSteps: number
  /** Learning rate before the schedule's factor, and examples per step, of the next step. */
  readonly lr: number
  readonly batch: number
  /** Passes made over the examples: examples seen / examples. */
  readonly epoch: number
  /** 'diverged' once a loss or a parameter was not finite; the trainer then stands still. */
  readonly status: 'ready' | 'diverged'
  /** Loss of the last step's batch, before its update; NaN before the first step. */
  readonly batchLoss: number
  /**
   * One iteration: draw a batch, forward, backward, update.
   * @returns false, having done nothing, if the run has diverged
   */
  train(): boolean
  /** Loss of the last step's batch with the parameters as they are now; NaN before the first step. */
  lossAfter(): number
  /** Changes the learning rate or the batch size from the next step on. */
  tune(change: Omit<Change, 'step'>): void
  snapshot(): TrainerSnapshot
  /** Back to a snapshot of a trainer of the same net shape, samples and options; every later step has the same bits. */
  restore(snapshot: TrainerSnapshot): void
}

/**
 * Trains a net on samples by gradient descent on batches. With `shuffle`, every example comes once per epoch, in a new
 * order each epoch (one permutation each); what is left at the end of an epoch makes a last, shorter batch.
 * @param random draws the batches; given the state that drew the weights, it goes on as the book's code does
 * @throws RangeError for an id that nothing bears, samples of another shape than the net, no samples, or a batch that is
 * not a positive whole number
 * @example
 * const random = new RandomState(0)
 * const net = createNet({ sizes: [2, 4, 1], activations: ['tanh'], loss: 'bce-logits', init: 'lecun' }, random)
 * const samples = arraySamples(x, t, 2)              // x (count, 2), t (count)
 * const trainer = createTrainer(net, samples, random, { batch: 10, sampling: 'shuffle' })
 * for (let i = 0; i < 1000 && trainer.train(); i++);
 */
export function createTrainer(
  net: Net,
  samples: Samples,
  random: RandomState,
  options: TrainerOptions,
): Trainer {
  if (samples.inputs !== net.sizes[0] || samples.count === 0)
    throw new RangeError(
      `${samples.count} samples of ${samples.inputs} inputs do not fit a net of ${net.sizes[0]}`,
    )
  if (!Number.isSafeInteger(options.batch) || options.batch < 1)
    throw new RangeError(`A batch cannot have ${options.batch} examples`)
  return new DescentTrainer(net, samples, random, options)
}
