import { formatNumber } from '../../../controls/format.ts'
import { stepsPerDigit } from '../../../core/descent/quadraticRates.ts'
import type { DescentSettings } from '../fields.ts'
import type { Run } from '../race.ts'
import { useRace } from '../raceState.ts'
import { change, useAt } from '../store.ts'
import { useWords } from '../words.ts'
import { theoryOf, type RunTheory } from './theory.ts'

const number = (value: number) => formatNumber(value, 5)

/** On a quadratic valley: what theory knows of the run, beside what the run shows. */
export function Theory({ run }: { readonly run: Run }) {
  const words = useWords().theory
  const theory = theoryOf(useRace(), run, useAt())
  if (theory === null) return null
  const { low, high, best, own, measured, upTo } = theory
  return (
    <>
      <table className="theory ledger">
        <tbody>
          <Row name={words.curvatures} value={`${number(low)}, ${number(high)}`} />
          <Row name={words.condition} value={number(best.condition)} />
          {own && <Row name={words.limit} value={number(own.limit)} />}
          {own && <Row name={words.rate} value={rateText(own.rate)} note={words.digit(digits(own.rate))} />}
          <Row name={words.measured(String(upTo))} value={measured === null ? '–' : rateText(measured)} />
        </tbody>
      </table>
      <Best theory={theory} run={run} />
      <p className="note">{words.why}</p>
    </>
  )
}

const rateText = (rate: number) => formatNumber(rate, 5)
const digits = (rate: number) => formatNumber(stepsPerDigit(rate), 3)

function Row({ name, value, note }: { name: string; value: string; note?: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {value}
        {note && <small>{note}</small>}
      </td>
    </tr>
  )
}

/** The best settings there are for this valley, to be taken over. */
function Best({ theory: { best }, run }: { readonly theory: RunTheory; readonly run: Run }) {
  const words = useWords().theory
  if (run.id !== 'gd' && run.id !== 'momentum') return null
  const { lr, rate } = best[run.id]
  const mu = run.id === 'momentum' ? best.momentum.momentum : null
  const patch = { [`${run.id}.lr`]: lr, ...(mu !== null && { 'momentum.momentum': Math.min(mu, 0.999) }) }
  const values = [`η ${number(lr)}`, ...(mu === null ? [] : [`μ ${number(mu)}`])].join(', ')
  return (
    <p className="best">
      {words.best(values, rateText(rate))}{' '}
      <button type="button" className="chip" onClick={() => change(patch as Partial<DescentSettings>)}>
        {words.use}
      </button>
    </p>
  )
}
