import { Readout } from '../../controls/Readout.tsx'
import { differences } from '../../core/differentiate/quotient.ts'
import { methods } from './fields.ts'
import { spanAt, type Shown } from './functions.ts'
import { differenceText, fullNumber, placeText } from './numbers.ts'
import { change, useSetting } from './store.ts'
import { useWords } from './words.ts'

const near = 1e-9
const leaps = ({ value }: Shown, x: number) => Math.abs(value(x + near) - value(x - near)) > 1e-6

/** Where f has a kink: the way there, and, once a place of the quotient may lie beyond it, what each method answers. */
export function Kinks({ shown }: { readonly shown: Shown }) {
  const words = useWords()
  const [x, h] = [useSetting('x'), useSetting('h')]
  const within = shown.kinks.find((kink) => Math.abs(kink - x) <= h)
  const [low, high] = spanAt(shown, x)
  const others = shown.kinks.filter((kink) => kink !== x && kink >= low && kink <= high)
  return (
    <>
      {within !== undefined && <KinkTable shown={shown} kink={within} />}
      {others.length > 0 && (
        <p className="kink-ways">
          {others.map((kink) => (
            <button key={kink} type="button" className="chip" onClick={() => change({ x: kink })}>
              {(leaps(shown, kink) ? words.goToJump : words.goTo)(placeText(kink))}
            </button>
          ))}
        </p>
      )}
    </>
  )
}

function KinkTable({ shown, kink }: { readonly shown: Shown; readonly kink: number }) {
  const words = useWords()
  const [x, h] = [useSetting('x'), useSetting('h')]
  const heading = leaps(shown, kink) ? words.atJump : words.atKink
  return (
    <section className="kink-table">
      <h2>{heading(placeText(kink))}</h2>
      <p>{words.kinkSays(differenceText(h))}</p>
      <table className="ledger">
        <tbody>
          {methods.map((method) => (
            <tr key={method}>
              <th scope="row">{words.methods[method]}</th>
              <td>
                <Readout
                  name="slope"
                  run={`kink-${method}`}
                  value={differences[method](shown.value, x, h)}
                  format={fullNumber}
                />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.pytorchSays}</th>
            <td>{fullNumber(shown.slope(x))}</td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}
