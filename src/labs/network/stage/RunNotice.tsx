import { formatCount } from '../../../controls/format.ts'
import { useRunState, useTraining } from '../training/useTraining.ts'
import { useWords } from '../words.ts'

/** A long wait with its progress, a run that diverged, or one that failed; nothing otherwise. */
export function RunNotice() {
  const words = useWords()
  const training = useTraining()
  const wait = useRunState((state) => state.wait)
  const failure = useRunState((state) => state.failure)
  const divergedAt = useRunState((state) => state.divergedAt)
  const running = useRunState((state) => state.status === 'running')
  if (failure)
    return (
      <div className="run-notice" role="alert">
        <p>{words.failed[failure.what](failure.reason)}</p>
        <button type="button" className="button" onClick={training.retry}>
          {words.retry}
        </button>
      </div>
    )
  if (divergedAt !== null)
    return (
      <p className="run-notice" role="status">
        {words.diverged(formatCount(divergedAt))}
      </p>
    )
  if (wait === null || (wait.what === 'evaluate' && running)) return null
  return (
    <div className="run-notice" role="status">
      <span>{words.waits[wait.what](Math.round(100 * wait.share))}</span>
      <progress
        value={wait.share}
        max={1}
        aria-label={words.waits[wait.what](Math.round(100 * wait.share))}
      />
      {wait.what === 'replay' && (
        <button type="button" className="button" onClick={training.pause}>
          {words.cancel}
        </button>
      )}
    </div>
  )
}
