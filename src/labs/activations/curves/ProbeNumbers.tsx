import { formatNumber } from '../../../controls/format.ts'
import { Readout } from '../../../controls/Readout.tsx'
import { textOf } from '../../../plot/tone.ts'
import { probeText, reading } from '../numbers.ts'
import { toneAt, useShown } from '../shown.ts'
import { useSetting } from '../store.ts'
import { spanOf } from '../../../plot/heights.ts'
import { useTexts, useWords } from '../words.ts'

/** Value and slope of every function at the probe, under the picture. The roles stand there because the table is laid out as a grid. */
export function ProbeNumbers() {
  const words = useWords()
  const texts = useTexts()
  const x = useSetting('x')
  const shown = useShown()
  const [low, high] = spanOf(shown)
  return (
    <>
      <table className="probe-numbers" role="table" aria-label={words.numbers}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              x = <Readout name="x" value={x} format={probeText} />
            </th>
            <th role="columnheader" scope="col">
              f(x)
            </th>
            <th role="columnheader" scope="col">
              f′(x)
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((one, i) => {
            const { name } = texts[one.id]!
            const run = i === 0 ? {} : { run: one.id }
            return (
              <tr role="row" key={one.id}>
                <th role="rowheader" scope="row" style={{ color: textOf(toneAt(i)) }} title={name}>
                  {name}
                </th>
                <td role="cell">
                  <Readout name="f" value={one.value(x)} format={reading} {...run} />
                </td>
                <td role="cell">
                  <Readout name="slope" value={one.slope(x)} format={reading} {...run} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="probe-outside" role="status">
        {(x < low || x > high) && words.outside(probeText(x), formatNumber(low), formatNumber(high))}
      </p>
    </>
  )
}
