import type { BatchCurveSnapshot } from './batchCurve.ts'
import type { TrainerSnapshot } from './trainer.ts'

/** The state of a run at a step. */
export interface Checkpoint {
  readonly trainer: TrainerSnapshot
  /** The batch losses up to this step. */
  readonly batchCurve: BatchCurveSnapshot
}

/** Bytes that the nets of all checkpoints of a run may take together. */
const memory = 96 * 1024 * 1024

/** How many checkpoints of this size are kept: 64, fewer of a large net, but never fewer than 4. */
function capacityFor({ parameters, state }: TrainerSnapshot): number {
  const bytes = 8 * parameters.length * (1 + state.length)
  return Math.max(4, Math.min(64, Math.floor(memory / bytes)))
}

/** States of a run on its way, at steps of a stride that doubles whenever there are too many. The first one stays. */
export class Checkpoints {
  #all: Checkpoint[]
  #stride = 1
  readonly #capacity: number

  constructor(readonly first: Checkpoint) {
    this.#all = [first]
    this.#capacity = capacityFor(first.trainer)
  }

  /** Whether a step is to be kept: on the stride, and after all that are kept. */
  isDue(step: number): boolean {
    return step % this.#stride === 0 && step > this.#all.at(-1)!.trainer.step
  }

  add(checkpoint: Checkpoint): void {
    this.#all.push(checkpoint)
    while (this.#all.length > this.#capacity) {
      this.#stride *= 2
      this.#all = this.#all.filter(({ trainer }) => trainer.step % this.#stride === 0)
    }
  }

  /** The last checkpoint at or before a step. */
  before(step: number): Checkpoint {
    return this.#all.findLast(({ trainer }) => trainer.step <= step) ?? this.first
  }

  forgetAfter(step: number): void {
    this.#all = this.#all.filter(({ trainer }) => trainer.step <= step)
  }
}
