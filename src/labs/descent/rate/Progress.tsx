import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { formatCount, formatPercent } from '../../../controls/format.ts'
import { rateSweeps } from '../jobs.ts'
import { usePicture } from './picture.ts'
import { useRateWords } from './words.ts'

/** How far the sweeps have come, with what ends and begins them. */
export function Progress() {
  const words = useRateWords()
  const { status, share, failure } = useStore(rateSweeps.state)
  const busy = useLong(status === 'loading' || status === 'running')
  const cancelled = status === 'cancelled'
  return (
    <div className="rate-progress">
      {busy && <progress aria-label={words.progress} max={1} value={share ?? 0} />}
      <p role={failure === null ? 'status' : 'alert'}>
        {failure !== null && words.failed(failure)}
        {cancelled && words.cancelled}
      </p>
      {failure === null && !cancelled && (
        <p>{busy ? words.share(formatPercent(share ?? 0, 0)) : <Count />}</p>
      )}
      <button type="button" className="button" onClick={busy ? rateSweeps.cancel : rateSweeps.retry}>
        {busy ? words.cancel : failure === null ? words.again : words.retry}
      </button>
    </div>
  )
}

function Count() {
  const words = useRateWords()
  const picture = usePicture()
  const runs = picture?.sweeps.reduce((sum, { rates }) => sum + rates.length, 0)
  return runs && words.count(formatCount(runs))
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
