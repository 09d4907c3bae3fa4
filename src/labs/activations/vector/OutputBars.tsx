import { useMemo } from 'react'
import { Axes } from '../../../plot/Axes.tsx'
import type { View } from '../../../plot/figure/view.ts'
import { Figure } from '../../../plot/Figure.tsx'
import { indexed } from '../numbers.ts'
import { settingsText } from '../settingsText.ts'
import { store, useSetting } from '../store.ts'
import { useTexts } from '../words.ts'
import { Bars } from './Bars.tsx'
import { useInputs, useOutputs } from './logits.ts'
import { outputSpan } from './scales.ts'
import { listed, margin, tableOf } from './table.ts'
import { useVectorWords } from './words.ts'

/** What becomes of each logit, under its bar. */
export function OutputBars({ view }: { readonly view: View }) {
  const words = useVectorWords()
  const f = useSetting('f')
  const z = useInputs()
  const outputs = useOutputs()
  const { name } = useTexts()[f]!
  const y = useMemo(() => outputSpan(f, outputs), [f, outputs])
  return (
    <Figure
      name={f}
      caption={() =>
        `${words.outputsOf(name + settingsText(f, store.getState().settings))}: ${listed('f', outputs)}`
      }
      data={() => tableOf({ z, [f]: outputs })}
      zoom="y"
      view={view}
      x={[0.5, z.length + 0.5]}
      y={y}
      margin={margin}
      label={words.outputPlot(name)}
    >
      <Axes grid="y" zero numbers="y" yLabel={words.outputsOf(name)} />
      <Bars values={Array.from(outputs)} name={(i) => indexed('f', i)} away={10} />
    </Figure>
  )
}
