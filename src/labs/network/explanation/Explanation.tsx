import { Figures } from '../../../controls/Figures.tsx'
import { formatCount, formatNumber, formatPercent } from '../../../controls/format.ts'
import { Readout, type ReadoutName } from '../../../controls/Readout.tsx'
import type { Frame } from '../../../worker/layout.ts'
import { useFrame } from '../training/useTraining.ts'
import { isExact } from '../training/statusOf.ts'
import { CodePane } from './CodePane.tsx'
import { OneStep } from './OneStep.tsx'
import { useWords } from '../words.ts'

/** The right column: the numbers of the run, what one step does, and the code. */
export function Explanation() {
  const words = useWords()
  return (
    <>
      <h2>{words.numbers}</h2>
      <Figures
        figures={[
          { label: words.step, value: <Shown name="step" pick={(f) => f.step} format={formatCount} /> },
          { label: words.epoch, value: <Shown name="epoch" pick={epochOf} format={formatCount} /> },
        ]}
      />
      <table className="run-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.train}</th>
            <th scope="col">{words.test}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.loss}</th>
            <td>
              <Shown name="loss" pick={(f) => f.evaluation?.loss} />
            </td>
            <td>
              <Shown name="testLoss" pick={(f) => f.evaluation?.testLoss} />
            </td>
          </tr>
          <tr>
            <th scope="row">{words.accuracy}</th>
            <td>
              <Shown name="accuracy" pick={(f) => f.evaluation?.accuracy} format={formatPercent} />
            </td>
            <td>
              <Shown name="testAccuracy" pick={(f) => f.evaluation?.testAccuracy} format={formatPercent} />
            </td>
          </tr>
        </tbody>
      </table>
      <EvaluatedAt />
      <p>
        {words.fingerprint}: <Shown name="fingerprint" pick={(f) => f.fingerprint} />{' '}
        <small>{words.fingerprintWhy}</small>
      </p>
      <OneStep />
      <CodePane />
    </>
  )
}

const epochOf = ({ epoch }: Frame) => Math.floor(epoch)

interface ShownProps {
  readonly name: ReadoutName
  readonly pick: (frame: Frame) => number | string | undefined
  readonly format?: (value: number) => string
}

/** One number of the newest frame; renders alone. A number that is not finite is not shown. */
function Shown({ name, pick, format = (x) => formatNumber(x) }: ShownProps) {
  const value = useFrame((frame) => {
    const picked = frame ? pick(frame) : undefined
    return picked === undefined || Number.isNaN(picked) ? null : picked
  })
  return <Readout name={name} value={value} format={format} />
}

/** Losses take longer than steps: while a run goes on they may be those of an earlier step, which is then named. */
function EvaluatedAt() {
  const words = useWords()
  const step = useFrame((frame) => (frame?.evaluation && !isExact(frame) ? frame.evaluation.step : null))
  return <p className="evaluated-at">{step === null ? '\u00a0' : words.evaluatedAt(formatCount(step))}</p>
}
