import { useEffect } from 'react'
import { formatCount, formatNumber, formatPercent } from '../../../controls/format.ts'
import { evaluations } from '../../../core/net/passCost.ts'
import type { GradientTime } from '../../../worker/jobs/gradientTime.ts'
import { status } from '../status.ts'
import { useCostWords } from './costWords.ts'
import { durationText } from './duration.ts'
import { measurement, useMeasurement, type MeasureState } from './measurement.ts'
import { bookNet, netName } from './nets.ts'

/** What both gradients of the book's net take on this machine: measured when asked, and extrapolated. */
export function Measured() {
  const words = useCostWords()
  const state = useMeasurement()
  const running = state.status === 'running'
  useLabStatus(state.status)
  return (
    <section className="measured" aria-label={words.measureHeading}>
      <h2>{words.measureHeading}</h2>
      <p>{words.measureWhat(netName(bookNet))}</p>
      <button
        type="button"
        className="button"
        onClick={() => (running ? measurement.cancel() : measurement.start())}
      >
        {running ? words.cancel : state.result ? words.again : words.measure}
      </button>
      <p className="measure-status" role="status">
        <Status {...state} />
      </p>
      {state.result && <Times {...state.result} />}
    </section>
  )
}

/** The lab says what the worker is doing; leaving the room ends it. */
function useLabStatus(now: MeasureState['status']): void {
  useEffect(() => status.setState(now === 'cancelled' ? 'idle' : now, true), [now])
  useEffect(
    () => () => {
      measurement.close()
      status.setState('idle', true)
    },
    [],
  )
}

function Status({ status: now, share, failure }: MeasureState) {
  const words = useCostWords()
  if (now === 'running') return words.measuring(formatPercent(share, 0))
  if (now === 'cancelled') return words.cancelled
  return now === 'failed' ? words.measureFailed(failure ?? '') : null
}

function Times({ parameters, evaluation, backprop, moved, difference }: GradientTime) {
  const words = useCostWords()
  const count = evaluations.central(parameters)
  const full = count * evaluation
  if (!(evaluation > 0 && backprop > 0)) return <p>{words.tooCoarse}</p>
  return (
    <>
      <dl className="measured-times">
        <div>
          <dt>{words.oneEvaluation}</dt>
          <dd>{durationText(evaluation)}</dd>
        </div>
        <div>
          <dt>
            {words.fullNumerical}
            <small>
              {formatCount(count)} × {durationText(evaluation)}
            </small>
          </dt>
          <dd className="slow">{durationText(full)}</dd>
        </div>
        <div>
          <dt>{words.onePass}</dt>
          <dd className="fast">{durationText(backprop)}</dd>
        </div>
        <div>
          <dt>{words.ratio}</dt>
          <dd>{words.times(formatCount(Number((full / backprop).toPrecision(2))))}</dd>
        </div>
      </dl>
      <p>{words.agreement(String(moved), formatNumber(difference, 2))}</p>
    </>
  )
}
