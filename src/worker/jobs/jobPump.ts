import type { Work } from '../../core/define/work.ts'
import { crossing } from '../crossing.ts'
import { sliceLength } from '../pump.ts'
import type { OutputOf, Kind } from './kinds.ts'
import type { FromJobs, Start, ToJobs } from './protocol.ts'

/** Milliseconds between two words about progress. */
const progressGap = 50

export interface JobPumpPorts {
  /** Milliseconds. */
  now(): number
  /** Calls `fn` after the messages that have arrived by then. */
  soon(fn: () => void): void
  post(message: FromJobs): void
  /** The work of a job; throws if its input makes no sense. */
  begin(start: Start): Work<OutputOf<Kind>>
}

interface Job {
  readonly id: number
  readonly work: Work<OutputOf<Kind>>
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
    const { id, work } = job
    const end = now() + sliceLength
    let time = 0
    while (work.work()) {
      time = now()
      if (time < end) continue
      if (time - job.reported >= progressGap) {
        job.reported = time
        post({ type: 'progress', job: id, done: work.done, of: work.of })
      }
      return true
    }
    post({ type: 'result', job: id, output: work.output() })
    return false
  }

  function guarded(job: number, work: () => boolean): boolean {
    try {
      return work()
    } catch (error) {
      post({ type: 'failed', job, error: crossing(error) })
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
