import { useLanguage, useMessages } from '../../controls/messages.tsx'
import { Readout } from '../../controls/Readout.tsx'
import { textOf } from '../../plot/tone.ts'
import { wordsOf } from './catalogue.ts'
import { probeText, reading } from './numbers.ts'
import { toneAt, useShown } from './shown.ts'
import { useSetting } from './store.ts'
import { spanOf } from './view.ts'

/** Value and slope of every function at the probe, under the picture. */
export function ProbeNumbers() {
  const words = useMessages().activations
  const language = useLanguage()
  const x = useSetting('x')
  const shown = useShown()
  const [low, high] = spanOf(shown)
  return (
    <>
      <ul className="probe-numbers">
        {shown.map((one, i) => {
          const run = i === 0 ? {} : { run: one.id }
          return (
            <li key={one.id}>
              <strong style={{ color: textOf(toneAt(i)) }}>{wordsOf(one.id, language).name}</strong>
              <span>
                <i>f</i>({i === 0 ? <Readout name="x" value={x} format={probeText} /> : 'x'}) ={' '}
                <Readout name="f" value={one.value(x)} format={reading} {...run} />
              </span>
              <span>
                <i>f</i>′ = <Readout name="slope" value={one.slope(x)} format={reading} {...run} />
              </span>
            </li>
          )
        })}
      </ul>
      <p className="probe-outside" role="status">
        {(x < low || x > high) && words.outside(probeText(x), probeText(low), probeText(high))}
      </p>
    </>
  )
}
