import type { CrossedError } from '../protocol.ts'
import { createSupervisor, type LifeSign, type WorkerLike } from '../supervisor.ts'
import type { InputOf, Kind, NewsOf, OutputOf } from './kinds.ts'
import type { FromJobs, Start, ToJobs } from './protocol.ts'

/** @typeParam News what jobs of this kind tell with their progress */
export interface JobOptions<News = unknown> {
  /** A job takes the place of the one before it in the same slot, which is cancelled. The kind, if left out. */
  readonly slot?: string
  /** Units of work done, of so many, and what is known by now, if the kind tells of it. */
  onProgress?(done: number, of: number, news?: News): void
}

export interface Job<Output> {
  /** Null if it was cancelled; rejected with the error of the job, or of a worker that died twice. */
  readonly result: Promise<Output | null>
  cancel(): void
}

export interface JobClient {
  /** The worker begins with the first job. */
  run<K extends Kind>(kind: K, input: InputOf<K>, options?: JobOptions<NewsOf<K>>): Job<OutputOf<K>>
  /** Ends the worker; all jobs are cancelled. */
  dispose(): void
}

interface Open {
  readonly start: Start
  readonly slot: string
  readonly onProgress: JobOptions['onProgress']
  readonly resolve: (output: OutputOf<Kind> | null) => void
  readonly reject: (error: Error) => void
}

const spawnWorker = (): WorkerLike => new Worker(new URL('./shell.ts', import.meta.url), { type: 'module' })

const revived = ({ name, message, stack }: CrossedError): Error =>
  Object.assign(new Error(message), { name, stack })

/** A worker for heavy work that ends: jobs go in, results come out, and the page stays free. */
export function createJobClient(options: { readonly spawn?: () => WorkerLike } = {}): JobClient {
  const open = new Map<number, Open>()
  let newest = 0
  let disposed = false

  const supervisor = createSupervisor<ToJobs, FromJobs>({
    spawn: options.spawn ?? spawnWorker,
    restarts: 1,
    hear,
    restarted: () => open.forEach(({ start }) => supervisor.send(start)),
    gaveUp(error) {
      const lost = [...open.values()]
      open.clear()
      for (const { reject } of lost) reject(revived(error))
    },
  })

  function hear(message: Exclude<FromJobs, LifeSign>) {
    const job = open.get(message.job)
    if (!job) return
    if (message.type === 'progress') return job.onProgress?.(message.done, message.of, message.news)
    open.delete(message.job)
    if (message.type === 'result') job.resolve(message.output)
    else job.reject(revived(message.error))
  }

  function cancel(id: number) {
    const job = open.get(id)
    if (!job) return
    open.delete(id)
    supervisor.send({ type: 'cancel', job: id })
    job.resolve(null)
  }

  return {
    run<K extends Kind>(kind: K, input: InputOf<K>, { slot = kind, onProgress }: JobOptions<NewsOf<K>> = {}) {
      for (const [id, job] of open) if (job.slot === slot) cancel(id)
      const id = ++newest
      const start = { type: 'start', job: id, kind, input } as Start
      const result = new Promise<OutputOf<Kind> | null>((resolve, reject) =>
        open.set(id, { start, slot, onProgress, resolve, reject }),
      )
      if (disposed) cancel(id)
      else supervisor.ensure()
      supervisor.send(start)
      return { result: result as Promise<OutputOf<K> | null>, cancel: () => cancel(id) }
    },
    dispose() {
      disposed = true
      supervisor.stop()
      for (const id of open.keys()) cancel(id)
    },
  }
}
