/** What was changed while a run went on: it holds from the training step after `step`. */
export interface Change {
  readonly step: number
  readonly key: 'lr' | 'batch'
  readonly value: number
}

/**
 * All that determines a run, as plain data: a link makes it, a worker receives it. With the number of steps it
 * determines every bit of the net.
 */
export interface NetExperiment {
  readonly data: {
    readonly id: string
    readonly params: Readonly<Record<string, number>>
    /** 0 to 0.5 */
    readonly noise: number
    readonly examples: number
    /** Share of the examples that the net trains on, 0 to 1; plane sets only. */
    readonly split: number
    readonly seed: number
  }
  /** Units of each hidden layer. */
  readonly hidden: readonly number[]
  /** Ids, one per hidden layer; a missing one is as the last that is there. The output layer is linear. */
  readonly activations: readonly string[]
  readonly activationParams: Readonly<Record<string, number>>
  /** One that does not fit the data gives way to the one that does: see `fittingLoss`. */
  readonly loss: string
  readonly optimizer: string
  /** `lr` included. */
  readonly optimizerParams: Readonly<Record<string, number>>
  readonly schedule: string
  readonly scheduleParams: Readonly<Record<string, number>>
  readonly batch: number
  readonly sampling: Sampling
  readonly init: string
  readonly initStd: number
  /** Draws the weights, layer by layer, then every batch. */
  readonly seed: number
  /** In order of step. */
  readonly changes: readonly Change[]
}

/**
 * How batches are drawn. `choice`: each anew from all examples, with replacement. `shuffle`: every example once per
 * epoch, in a new order each epoch; what is left at its end makes a last, shorter batch.
 */
export type Sampling = 'shuffle' | 'choice'

/** Training steps in one pass over `examples`, at least 1. */
export function stepsPerEpoch(examples: number, batch: number): number {
  return Math.max(1, Math.ceil(examples / batch))
}
