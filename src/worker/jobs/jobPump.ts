import type { Work } from '../../core/define/work.ts'
import { crossing } from '../crossing.ts'
import { sliceLength } from '../pump.ts'
import { buffersIn } from './buffersIn.ts'
import type { Kind, NewsOf, OutputOf } from './kinds.ts'
import type { FromJobs, Start, ToJobs } from './protocol.ts'

/** Milliseconds between two words about progress. */
const progressGap = 50

export type AnyWork = Work<OutputOf<Kind>, NewsOf<Kind>>

export interface JobPumpPorts {
  /** Milliseconds. */
  now(): number
  /** Calls `fn` after the messages that have arrived by then. */
  soon(fn: () => void): void
  /** @param transfer buffers of the message that are not needed here any more */
  post(message: FromJobs, transfer: ArrayBuffer[]): void
  /** The work of a job; throws if its input makes no sense. */
  begin(start: Start): AnyWork
}

interface Job {
  readonly id: number
  readonly work: AnyWork
  reported: number
}

export interface JobPump {
  hear(message: Exclude<ToJobs, { type: 'ping' }>): void
}

/** Drives jobs in short slices, in turns where there are several, so that `cancel` is heard within one of them. */
export function createJobPump({ now, soon, post, begin }: JobPumpPorts): JobPump {
  let jobs: Job[] = []
  let awake = false

  function wake() {
    if (awake || jobs.length === 0) return
    awake = true
    soon(() => {
      awake = false
      const job = jobs.shift()
      if (job && guarded(job.id, () => slice(job))) jobs.push(job)
      wake()
    })
  }

  /** @returns whether there is more to do */
  function slice(job: Job): boolean {
    const { work } = job
    const end = now() + sliceLength
    let time = 0
    while (work.work()) {
      time = now()
      if (time < end) continue
      if (time - job.reported >= progressGap) {
        job.reported = time
        tell(job)
      }
      return true
    }
    const output = work.output()
    post({ type: 'result', job: job.id, output }, buffersIn(output))
    return false
  }

  function tell({ id, work }: Job) {
    const news = work.news?.()
    const progress = { type: 'progress', job: id, done: work.done, of: work.of } as const
    post(news === undefined ? progress : { ...progress, news }, buffersIn(news))
  }

  function guarded(job: number, work: () => boolean): boolean {
    try {
      return work()
    } catch (error) {
      post({ type: 'failed', job, error: crossing(error) }, [])
      return false
    }
  }

  return {
    hear(message) {
      if (message.type === 'cancel') jobs = jobs.filter(({ id }) => id !== message.job)
      else
        guarded(message.job, () => {
          jobs.push({ id: message.job, work: begin(message), reported: now() })
          return true
        })
      wake()
    },
  }
}
