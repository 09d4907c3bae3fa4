import { Formula } from '../../../controls/Formula.tsx'
import { formatNumber } from '../../../controls/format.ts'
import { Readout } from '../../../controls/Readout.tsx'
import { formulaOf } from '../catalogue.ts'
import equations from '../equations.ts?formulas'
import { useSetting } from '../store.ts'
import { useOutputs, useTemperature } from './logits.ts'
import { naiveHolds, workingsOf } from './workings.ts'
import { useWords } from '../words.ts'

/** The formula, the whole arithmetic of now in a table, and why the largest logit is subtracted first. */
export function VectorCard({ id }: { readonly id: string }) {
  const words = useWords()
  const temperature = useTemperature()
  const formula = formulaOf(id)
  return (
    <>
      <div className="formula-card">
        <div className="formula-line">
          <Formula formula={equations['headOfVector']!} />
          <Formula formula={formula} />
        </div>
        <div className="formula-line">
          <Formula formula={equations['equals']!} />
          <Formula formula={formula} slots={{ temperature: formatNumber(temperature) }} />
        </div>
      </div>
      <p>{id === 'softmin' ? words.shiftedMin : words.shifted}</p>
      <WorkingsTable id={id} temperature={temperature} />
      <p>{words.onlyDifferences}</p>
    </>
  )
}

function WorkingsTable({ id, temperature }: { readonly id: string; readonly temperature: number }) {
  const words = useWords()
  const z = useSetting('z')
  const outputs = useOutputs()
  const workings = workingsOf(id, z, temperature)
  const { shifted, powers, sum, logOfSum } = workings
  return (
    <>
      <table className="ledger workings">
        <caption className="visually-hidden">{words.workings}</caption>
        <thead>
          <tr>
            <th scope="col">i</th>
            <th scope="col">z</th>
            <th scope="col">s</th>
            <th scope="col">
              e<sup>s</sup>
            </th>
            <th scope="col">{id === 'log-softmax' ? 's − ln Σ' : 'eˢ / Σ'}</th>
          </tr>
        </thead>
        <tbody>
          {z.map((value, i) => (
            <tr key={i}>
              <th scope="row">{i + 1}</th>
              <td>{formatNumber(value)}</td>
              <td>{formatNumber(shifted[i]!)}</td>
              <td>{formatNumber(powers[i]!, 3)}</td>
              <td>
                <Readout
                  name="f"
                  run={String(i + 1)}
                  value={outputs[i]!}
                  format={(v) => formatNumber(v, 5)}
                />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">Σ</th>
            <td />
            <td />
            <td>{formatNumber(sum)}</td>
            <td>{id === 'log-softmax' && `ln Σ = ${formatNumber(logOfSum)}`}</td>
          </tr>
        </tbody>
      </table>
      {!naiveHolds(workings) && (
        <p className="warned">{workings.naiveSum === 0 ? words.naiveUnderflow : words.naiveOverflow}</p>
      )}
    </>
  )
}
