import type { Change } from './experiment.ts'

type Key = Change['key']

/** The changes of a run, in order of step; of those of one key at one step only the last. */
export class Changes {
  #all: readonly Change[] = []

  /** @param initial what holds before any change */
  constructor(
    changes: readonly Change[],
    readonly initial: Readonly<Record<Key, number>>,
  ) {
    this.replace(changes)
  }

  replace(changes: readonly Change[]): void {
    this.#all = changes.toSorted((a, b) => a.step - b.step)
  }

  get all(): readonly Change[] {
    return this.#all
  }

  /** Adds a change and forgets those at later steps. */
  add(change: Change): void {
    const earlier = this.#all.filter(
      ({ step, key }) => step < change.step || (step === change.step && key !== change.key),
    )
    this.#all = [...earlier, change]
  }

  /** What holds for the training step after `step`. */
  inForce(key: Key, step: number): number {
    return (
      this.#all.findLast((change) => change.key === key && change.step <= step)?.value ?? this.initial[key]
    )
  }

  /** The step of the next change after `step`; Infinity if there is none. */
  nextAfter(step: number): number {
    return this.#all.find((change) => change.step > step)?.step ?? Infinity
  }
}
