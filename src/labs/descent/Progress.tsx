import { useEffect, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { formatPercent } from '../../controls/format.ts'
import type { LatestJob } from '../../state/latestJob.ts'
import type { Kind } from '../../worker/jobs/kinds.ts'

export interface ProgressWords {
  readonly progress: string
  readonly share: (percent: string) => string
  readonly cancel: string
  readonly cancelled: string
  readonly again: string
  readonly failed: (reason: string) => string
  readonly retry: string
}

interface Props<K extends Kind> {
  readonly job: LatestJob<K>
  readonly words: ProgressWords
  readonly className: string
  /** What has been computed, in a few words. */
  readonly children: ReactNode
}

/** How far a computation has come, with what ends and begins it. */
export function Progress<K extends Kind>({ job, words, className, children }: Props<K>) {
  const { status, share, failure } = useStore(job.state)
  const busy = useLong(status === 'loading' || status === 'running')
  const cancelled = status === 'cancelled'
  return (
    <div className={className}>
      {busy && <progress aria-label={words.progress} max={1} value={share ?? 0} />}
      <p role={failure === null ? 'status' : 'alert'}>
        {failure !== null && words.failed(failure)}
        {cancelled && words.cancelled}
      </p>
      {failure === null && !cancelled && <p>{busy ? words.share(formatPercent(share ?? 0, 0)) : children}</p>}
      <button type="button" className="button" onClick={busy ? job.cancel : job.retry}>
        {busy ? words.cancel : failure === null ? words.again : words.retry}
      </button>
    </div>
  )
}

/** Milliseconds after which a computation is worth a word. */
const patience = 250

/** Whether something has been going on for a while, so that what is soon over does not flicker. */
function useLong(on: boolean): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!on) return setLong(false)
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [on])
  return on && long
}
