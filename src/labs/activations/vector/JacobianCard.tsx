import { Formula } from '../../../controls/Formula.tsx'
import { formatNumber } from '../../../controls/format.ts'
import equations from './equations.ts?formulas'
import { usePickedEntry } from './useJacobian.ts'
import { useVectorWords } from './words.ts'

const nameOf = { softmax: 'softmax', softmin: 'softmin', 'log-softmax': 'logSoftmax' } as const
type Id = keyof typeof nameOf

/** What the Jacobian says, its formula, and the formula with the numbers of the entry pointed at. */
export function JacobianCard({ id }: { readonly id: string }) {
  const words = useVectorWords()
  const name = nameOf[id as Id]
  return (
    <>
      <h2>{words.jacobianTitle}</h2>
      <p>{words.jacobianSays}</p>
      <div className="formula-card">
        <Formula formula={equations[name]!} />
        <Formula formula={equations[`${name}Now`]!} slots={useSlots()} />
      </div>
      <p>{words.jacobianSigns[id as Id]}</p>
      <p>{words.rowsSum}</p>
      <p>{id === 'log-softmax' ? words.keeps : words.fades}</p>
    </>
  )
}

function useSlots() {
  const { i, j, own, other, delta, temperature, value } = usePickedEntry()
  return {
    i: String(i + 1),
    j: String(j + 1),
    own: formatNumber(own, 3),
    other: formatNumber(other, 3),
    delta: String(delta),
    temperature: formatNumber(temperature),
    slope: formatNumber(value, 3),
  }
}
