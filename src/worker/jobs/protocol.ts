import type { CrossedError } from '../protocol.ts'
import type { InputOf, Kind, NewsOf, OutputOf } from './kinds.ts'

/** Every message between the page and the worker for jobs. `job` is a number that the page gives, each but once. */

/** One job of any kind, with the input of that kind. */
export type Start = {
  readonly [K in Kind]: {
    readonly type: 'start'
    readonly job: number
    readonly kind: K
    readonly input: InputOf<K>
  }
}[Kind]

export type ToJobs =
  | Start
  /** Nothing more is said of it. */
  | { readonly type: 'cancel'; readonly job: number }
  | { readonly type: 'ping'; readonly id: number }

export type FromJobs =
  /** The script has loaded and listens; from here on silence means trouble. */
  | { readonly type: 'ready' }
  | { readonly type: 'pong'; readonly id: number }
  /** Units of work done, of so many, and what is known by now. */
  | {
      readonly type: 'progress'
      readonly job: number
      readonly done: number
      readonly of: number
      readonly news?: NewsOf<Kind>
    }
  | { readonly type: 'result'; readonly job: number; readonly output: OutputOf<Kind> }
  | { readonly type: 'failed'; readonly job: number; readonly error: CrossedError }
