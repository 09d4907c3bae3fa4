import { formatNumber } from '../../../controls/format.ts'
import { Readout } from '../../../controls/Readout.tsx'
import type { Method } from '../../../core/differentiate/quotient.ts'
import type { Shown } from '../functions.ts'
import { fullNumber } from '../numbers.ts'
import { useFunction } from '../useFunction.ts'
import { useQuotient, type Taken } from '../useQuotient.ts'
import { useWords } from '../words.ts'
import { placeRows, valueRows, type BitRow } from './bitRows.ts'
import { BitTable } from './BitTable.tsx'
import { LossText } from './LossText.tsx'

/** Under the pictures: every number of the quotient to its last bit, and the slopes. */
export function SlopeNumbers() {
  const shown = useFunction()
  return shown && <Numbers shown={shown} />
}

function namesOf(method: Method, gap: string): Readonly<Record<BitRow['id'], string>> {
  const right = method === 'backward' ? 'f(x)' : 'f(x + h)'
  const left = method === 'forward' ? 'f(x)' : 'f(x − h)'
  return { x: 'x', h: 'h', ahead: 'x + h', behind: 'x − h', fAhead: right, fBehind: left, gap }
}

function Numbers({ shown }: { readonly shown: Shown }) {
  const words = useWords()
  const taken = useQuotient(shown)
  const { x, h, method } = taken
  const names = namesOf(method, words.gap)
  const named = (rows: readonly BitRow[]) => rows.map((row) => ({ ...row, name: names[row.id] }))
  return (
    <div className="slope-numbers">
      <div className="bit-scroll" tabIndex={0} role="group" aria-label={words.numbers}>
        <table className="bit-table">
          <thead className="visually-hidden">
            <tr>
              <td />
              <th scope="col">{words.decimal}</th>
              <th scope="col">{words.bitsHeading}</th>
            </tr>
          </thead>
          <BitTable kind="places" rows={named(placeRows(x, h, method, taken))} />
          <BitTable kind="values" rows={named(valueRows(taken))} />
        </table>
      </div>
      <LossText taken={taken} />
      <Results taken={taken} />
    </div>
  )
}

const signless = (value: number) => formatNumber(Math.abs(value), 3)

function Results({ taken }: { readonly taken: Taken }) {
  const words = useWords()
  const { x, f, slope, exact, method } = taken
  return (
    <dl className="figures slope-results" aria-label={words.results}>
      <div>
        <dt>x</dt>
        <dd>
          <Readout name="x" value={x} format={fullNumber} />
        </dd>
      </div>
      <div>
        <dt>f(x)</dt>
        <dd>
          <Readout name="f" value={f} format={fullNumber} />
        </dd>
      </div>
      <div className="secant">
        <dt>{words.methodNames[method]}</dt>
        <dd>
          <Readout name="slope" run={method} value={slope} format={fullNumber} />
        </dd>
      </div>
      <div className="tangent-slope">
        <dt>{words.analytic}</dt>
        <dd>
          <Readout name="slope" value={exact} format={fullNumber} />
        </dd>
      </div>
      <div>
        <dt>{words.error}</dt>
        <dd>{signless(slope - exact)}</dd>
      </div>
    </dl>
  )
}
