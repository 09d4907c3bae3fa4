import type { View } from '../../../plot/figure/view.ts'
import { Figure } from '../../../plot/Figure.tsx'
import { settingsText } from '../settingsText.ts'
import { store, useSetting } from '../store.ts'
import { useTexts } from '../words.ts'
import { ColourScale } from './ColourScale.tsx'
import { entryName, entryText, largestSlope, type Entry } from './entry.ts'
import { JacobianCells } from './JacobianCells.tsx'
import { useTemperature } from './logits.ts'
import { margin } from './table.ts'
import { useEntries, usePickedEntry } from './useJacobian.ts'
import { useVectorWords } from './words.ts'

interface Entries {
  readonly n: number
  readonly at: (i: number, j: number) => Entry
}

/** The Jacobian as a map: a row for each output, its columns under the bars of their logits. */
export function JacobianView({ view }: { readonly view: View }) {
  const words = useVectorWords()
  const f = useSetting('f')
  const entries = useEntries()
  const name = useTexts()[f]!.name
  const most = largestSlope(f, useTemperature())
  const span = [0.5, entries.n + 0.5] as const
  return (
    <>
      <Figure
        name={`${f}-jacobian`}
        caption={() => words.slopePlot(name + settingsText(f, store.getState().settings))}
        data={() => tableOf(entries)}
        zoom="y"
        view={view}
        x={span}
        y={span}
        margin={{ ...margin, bottom: 8 }}
        label={words.slopePlot(name)}
      >
        <ColourScale most={most} title={words.slopes} label={words.scale} />
        <JacobianCells id={f} entries={entries} most={most} />
      </Figure>
      <p className="entry-reading">{entryText(f, usePickedEntry())}</p>
    </>
  )
}

const tableOf = ({ n, at }: Entries) => ({
  columns: ['i', 'j', entryName(0, 0).replaceAll('₁', ''), 'δ'],
  rows: Array.from({ length: n * n }, (_, place) => {
    const { i, j, value, delta } = at(Math.floor(place / n), place % n)
    return [i + 1, j + 1, value, delta]
  }),
})
