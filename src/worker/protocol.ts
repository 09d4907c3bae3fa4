import type { Change, NetExperiment } from '../core/net/experiment.ts'
import type { Evaluation } from '../core/net/evaluator.ts'
import type { RunCheckpoint } from '../core/net/run.ts'

/** Every message between the page and the worker. All of them are plain data that structured clone carries. */

/** Digit images as bytes, row-major, one label a byte. Sent once per worker and set. */
export interface DigitData {
  readonly id: string
  readonly images: Uint8Array
  readonly labels: Uint8Array
  readonly testImages: Uint8Array
  readonly testLabels: Uint8Array
}

/** What of the net the page looks at, hence what a frame holds besides the curves. */
export interface Look {
  /** Side of the decision map in cells; 0 for none. */
  readonly grid: number
  /** The test images whose guesses are shown: `count` of them, beginning with number `from`. */
  readonly guesses: readonly [from: number, count: number]
}

export type FrameStatus = 'loading' | 'running' | 'paused' | 'done' | 'diverged'

/** How the arrays of a frame lie in its one buffer: their lengths in the order they are laid out. */
export interface FrameLayout {
  /** Rows of 5: step, loss, testLoss, accuracy, testAccuracy. */
  readonly curveRows: number
  /** Rows of 2: step, batch loss. */
  readonly batchRows: number
  readonly gridSide: number
  /** Numbers per cell: 1 (probability of class 1) for two classes, one probability per class for more. */
  readonly gridChannels: number
  readonly guessFrom: number
  readonly guessCount: number
}

export interface FrameHead extends FrameLayout {
  readonly step: number
  /** Steps of one epoch, and how many epochs have been trained. */
  readonly epochSteps: number
  readonly epoch: number
  readonly status: FrameStatus
  /** Of this step if its `step` is the frame's, else the latest before it. */
  readonly evaluation: Evaluation | null
  readonly fingerprint: string
}

export interface CrossedError {
  readonly name: string
  readonly message: string
  readonly stack: string
}

export type ToWorker =
  | ({ readonly type: 'data' } & DigitData)
  | {
      readonly type: 'start'
      readonly run: number
      readonly experiment: NetExperiment
      readonly look: Look
      /** The credits: one frame may be under way for each. */
      readonly buffers: ArrayBuffer[]
      /** The step to open at. */
      readonly at: number
      readonly checkpoint?: RunCheckpoint
    }
  | { readonly type: 'goTo'; readonly run: number; readonly step: number }
  | {
      readonly type: 'play'
      readonly run: number
      readonly until: number
      /** Infinity: as fast as it goes. */
      readonly stepsPerSecond: number
    }
  | { readonly type: 'pause'; readonly run: number }
  | { readonly type: 'tune'; readonly run: number; readonly change: Omit<Change, 'step'> }
  | { readonly type: 'look'; readonly run: number; readonly look: Look }
  | { readonly type: 'ack'; readonly run: number; readonly buffers: ArrayBuffer[] }
  | { readonly type: 'stop'; readonly run: number }
  | { readonly type: 'ping'; readonly id: number }

/** A message about one run. */
export type ToRun = Extract<ToWorker, { run: number }>

export interface Progress {
  readonly what: 'replay' | 'evaluate'
  readonly done: number
  readonly of: number
}

export type FromWorker =
  /** The script has loaded and listens; from here on silence means trouble. */
  | { readonly type: 'ready' }
  | {
      readonly type: 'frame'
      readonly run: number
      readonly frame: FrameHead
      readonly buffers: ArrayBuffer[]
    }
  | ({ readonly type: 'progress'; readonly run: number } & Progress)
  /** `changes` are all that hold now, `change` included. */
  | {
      readonly type: 'tuned'
      readonly run: number
      readonly change: Change
      readonly changes: readonly Change[]
    }
  | { readonly type: 'checkpoint'; readonly run: number; readonly checkpoint: RunCheckpoint }
  | { readonly type: 'pong'; readonly id: number }
  | { readonly type: 'failed'; readonly run: number; readonly error: CrossedError }
