import type { LabStatus } from '../../../controls/LabLayout.tsx'

/** A long wait and how much of it is over. */
export interface Wait {
  readonly what: 'download' | 'replay' | 'evaluate'
  /** 0 to 1. */
  readonly share: number
}

export interface Failure {
  readonly what: 'download' | 'training'
  /** In the words of the browser. */
  readonly reason: string
}

/** What the page shows of a run besides its frames; it changes a few times a second at most. */
export interface RunState {
  readonly status: LabStatus
  readonly wait: Wait | null
  readonly failure: Failure | null
  /** The step at which the run diverged. */
  readonly divergedAt: number | null
  /** Factor on the usual pace; Infinity is as fast as it goes; null: what suits the data. */
  readonly speed: number | null
  /** Learning rate and batch size that were asked for during the run and are not yet recorded. */
  readonly asked: { readonly lr?: number; readonly batch?: number }
  /** How many digits have been loaded. */
  readonly digits: number
}

export const atFirst: RunState = {
  status: 'idle',
  wait: null,
  failure: null,
  divergedAt: null,
  speed: null,
  asked: {},
  digits: 0,
}
