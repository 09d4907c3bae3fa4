import { formatNumber } from '../../../controls/format.ts'
import { Readout } from '../../../controls/Readout.tsx'
import { ReadingTable } from '../../../controls/ReadingTable.tsx'
import { textOf } from '../../../plot/tone.ts'
import { probeText, reading } from '../numbers.ts'
import { toneAt, useShown } from '../shown.ts'
import { useSetting } from '../store.ts'
import { spanOf } from '../../../plot/heights.ts'
import { useTexts, useWords } from '../words.ts'

/** Value and slope of every function at the probe, under the picture. */
export function ProbeNumbers() {
  const words = useWords()
  const texts = useTexts()
  const x = useSetting('x')
  const shown = useShown()
  const [low, high] = spanOf(shown)
  return (
    <>
      <ReadingTable
        label={words.numbers}
        at={
          <>
            x = <Readout name="x" value={x} format={probeText} />
          </>
        }
        columns={['f(x)', 'f′(x)']}
        readings={shown.map((one, i) => {
          const run = i === 0 ? {} : { run: one.id }
          return {
            id: one.id,
            name: texts[one.id]!.name,
            colour: textOf(toneAt(i)),
            values: [
              <Readout key="f" name="f" value={one.value(x)} format={reading} {...run} />,
              <Readout key="slope" name="slope" value={one.slope(x)} format={reading} {...run} />,
            ],
          }
        })}
      />
      <p className="readings-note" role="status">
        {(x < low || x > high) && words.outside(probeText(x), formatNumber(low), formatNumber(high))}
      </p>
    </>
  )
}
