import { Formula } from '../../../controls/Formula.tsx'
import { formatNumber } from '../../../controls/format.ts'
import { Readout } from '../../../controls/Readout.tsx'
import { formulaOf } from '../catalogue.ts'
import equations from '../equations.ts?formulas'
import { useSetting } from '../store.ts'
import { useInputs, useOutputs, useTemperature } from './logits.ts'
import { useVectorWords } from './words.ts'
import { workingsOf } from './workings.ts'

interface Props {
  readonly id: string
  /** Whether the arithmetic of now follows, and why the largest logit is subtracted first. */
  readonly steps: boolean
}

/** The formula, and the whole arithmetic of now in a table. */
export function VectorCard({ id, steps }: Props) {
  const words = useVectorWords()
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
      {steps && (
        <>
          <p>{id === 'softmin' ? words.shiftedMin : words.shifted}</p>
          <WorkingsTable id={id} temperature={temperature} />
          <p>{words.onlyDifferences}</p>
        </>
      )}
    </>
  )
}

function WorkingsTable({ id, temperature }: { readonly id: string; readonly temperature: number }) {
  const words = useVectorWords()
  const z = useInputs()
  const shift = useSetting('shift')
  const outputs = useOutputs()
  const { shifted, powers, sum, logOfSum } = workingsOf(id, z, temperature)
  return (
    <table className="ledger workings">
      <caption className="visually-hidden">{words.workings}</caption>
      <thead>
        <tr>
          <th scope="col">i</th>
          <th scope="col">{shift === 0 ? 'z' : 'z + c'}</th>
          <th scope="col">s</th>
          <th scope="col">eˢ</th>
          <th scope="col">{id === 'log-softmax' ? 's − ln Σ' : 'eˢ/Σ'}</th>
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
              <Readout name="f" run={String(i + 1)} value={outputs[i]!} format={(v) => formatNumber(v, 5)} />
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
  )
}
