import { formatNumber } from '../../../controls/format.ts'
import { Readout } from '../../../controls/Readout.tsx'
import { differences } from '../../../core/differentiate/quotient.ts'
import { methods } from '../fields.ts'
import type { Shown } from '../functions.ts'
import { differenceText, fullNumber } from '../numbers.ts'
import { useSetting } from '../store.ts'
import { useFunction } from '../useFunction.ts'
import { useWords } from '../words.ts'
import { useErrorWords } from './errorWords.ts'
import { useErrors } from './useErrors.ts'

/** Under the picture: each method at the h of now, and the best h that theory gives it. */
export function ErrorNumbers() {
  const shown = useFunction()
  return shown && <Numbers shown={shown} />
}

const short = (value: number) => formatNumber(value, 3)

function Numbers({ shown }: { readonly shown: Shown }) {
  const words = useErrorWords()
  const { methods: names, analytic } = useWords()
  const [h, chosen] = [useSetting('h'), useSetting('method')]
  const { x, value, exact, theory } = useErrors(shown)
  return (
    <div className="error-numbers">
      <table className="ledger" aria-label={words.numbers}>
        <thead>
          <tr>
            <th scope="col">h = {differenceText(h)}</th>
            <th scope="col">{words.slope}</th>
            <th scope="col">{words.errorHere}</th>
            <th scope="col">{words.bestH}</th>
          </tr>
        </thead>
        <tbody>
          {methods.map((method) => {
            const slope = differences[method](shown.value, x, h)
            const best = theory?.of[method].bestH ?? null
            return (
              <tr key={method} data-chosen={method === chosen || undefined}>
                <th scope="row">{names[method]}</th>
                <td>
                  <Readout name="slope" run={method} value={slope} format={fullNumber} />
                </td>
                <td>{short(Math.abs(slope - exact))}</td>
                <td>{best === null ? '–' : short(best)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="error-exact">
        x = <Readout name="x" value={x} format={fullNumber} />, f(x) ={' '}
        <Readout name="f" value={value} format={fullNumber} />, {analytic} ={' '}
        <Readout name="slope" value={exact} format={fullNumber} />
      </p>
    </div>
  )
}
