import { formatNumber } from '../../../controls/format.ts'
import { limits } from '../../../experiment/limits.ts'
import { change, useSetting } from '../store.ts'
import { ExponentLine } from './ExponentLine.tsx'
import { useTemperature } from './logits.ts'
import { mostApart, shiftToOverflow, type Verdict } from './naive.ts'
import { NaiveTable, ShiftedTable } from './NaiveTables.tsx'
import { useBothWays } from './useNaive.ts'
import { useVectorWords } from './words.ts'
import './naive.css'

/** The formula as it stands beside the one with the largest exponent subtracted: which exponents they take, and what comes of it. */
export function NaiveView() {
  return (
    <>
      <ExponentLine />
      <div className="way-room">
        <div className="ways">
          <NaiveTable />
          <ShiftedTable />
        </div>
        <div className="way-foot">
          <Outcome />
          <Shifts />
        </div>
      </div>
    </>
  )
}

const wordOf = {
  overflow: 'naiveOverflow',
  sum: 'naiveSum',
  underflow: 'naiveUnderflow',
  logOfZero: 'naiveLogOfZero',
  inexact: 'naiveInexact',
} as const satisfies Record<Exclude<Verdict, 'agree'>, string>

function Outcome() {
  const words = useVectorWords()
  const { naive, outputs, verdict } = useBothWays()
  if (verdict !== 'agree')
    return (
      <p role="status" className="warned" data-verdict={verdict}>
        {words[wordOf[verdict]]}
      </p>
    )
  const apart = mostApart(
    naive.terms.map(({ result }) => result),
    outputs,
  )
  return (
    <p role="status" data-verdict={verdict}>
      {apart === 0 ? words.agree : words.agreeBut(formatNumber(apart, 2))}
    </p>
  )
}

const { min, max } = limits.activations.shift

/** To the constant at which the formula fails, and back. */
function Shifts() {
  const words = useVectorWords()
  const [f, z, temperature] = [useSetting('f'), useSetting('z'), useTemperature()]
  const edge = shiftToOverflow(f, z, temperature)
  return (
    <div className="way-shifts">
      <button
        type="button"
        className="button"
        disabled={edge < min || edge > max}
        onClick={() => change({ shift: edge })}
      >
        {words.toOverflow(formatNumber(edge))}
      </button>
      <button
        type="button"
        className="button"
        disabled={useSetting('shift') === 0}
        onClick={() => change({ shift: 0 })}
      >
        {words.noShift}
      </button>
    </div>
  )
}
