import { difference, slopesAt, type SlopesAt } from '../../../core/facts/slopesAt.ts'
import { formatNumber } from '../../../controls/format.ts'
import { reading } from '../numbers.ts'
import { useShown, type Shown } from '../shown.ts'
import { change, useSetting } from '../store.ts'
import { useWords } from '../words.ts'
import { answeredByTorch, leapsAt } from './kinks.ts'

/** What may be called the slope at the kink of f that is nearest to the probe; nothing for a function without one. */
export function KinkTable() {
  const f = useShown()[0]
  const x = useSetting('x')
  if (f === undefined || f.kinks.length === 0) return null
  const nearest = f.kinks.reduce((a, b) => (Math.abs(b - x) < Math.abs(a - x) ? b : a))
  return <Conventions f={f} kink={nearest} />
}

const same = (a: number, b: number) => Math.abs(a - b) < 1e-9

function Conventions({ f, kink }: { readonly f: Shown; readonly kink: number }) {
  const words = useWords()
  const slopes = slopesAt(f, kink)
  const leaps = leapsAt(f, kink)
  const place = formatNumber(kink)
  const choices = [
    [words.fromLeft, slopes.left],
    [words.halfWay, slopes.middle],
    [words.fromRight, slopes.right],
  ] as const
  const taken = answeredByTorch(f.id) ? choices.findIndex(([, slope]) => same(slope, slopes.taken)) : -1
  return (
    <section className="kink-table">
      <h2>{leaps ? words.slopeAtJump(place) : words.slopeAtKink(place)}</h2>
      <table className="ledger">
        <tbody>
          {choices.map(([label, slope], i) => (
            <tr key={label} data-taken={i === taken || undefined}>
              <th scope="row">{label}</th>
              <td>{i === taken && <span className="tag">PyTorch</span>}</td>
              <td>{reading(slope)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.centralDifference}</th>
            <td />
            <td>
              <output data-fact="central" data-value={slopes.central} aria-live="off">
                {reading(slopes.central)}
              </output>
            </td>
          </tr>
        </tbody>
      </table>
      <p className="quotient">{quotient(slopes)}</p>
      <p>{leaps ? words.jumpSays : words.kinkSays}</p>
      <button
        type="button"
        className="button"
        disabled={useSetting('x') === kink}
        onClick={() => change({ x: kink })}
      >
        {words.probeTo(place)}
      </button>
    </section>
  )
}

const bracketed = (value: number) => (value < 0 ? `(${reading(value)})` : reading(value))

/** (f(x + h) − f(x − h)) / 2h with its numbers. */
function quotient({ ahead, behind, central }: SlopesAt): string {
  const h = formatNumber(2 * difference)
  return `(${reading(ahead)} − ${bracketed(behind)}) / ${h} = ${reading(central)}`
}
