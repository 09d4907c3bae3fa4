import { useMemo, useState } from 'react'
import { limits } from '../../../experiment/limits.ts'
import { Axes } from '../../../plot/Axes.tsx'
import type { View } from '../../../plot/figure/view.ts'
import { Figure } from '../../../plot/Figure.tsx'
import { Handle } from '../../../plot/Handle.tsx'
import type { Span } from '../../../plot/heights.ts'
import { indexed, reading } from '../numbers.ts'
import { useSetting } from '../store.ts'
import { Bars } from './Bars.tsx'
import { difference, initialLogit, setLogit, useInputs, useOutputs } from './logits.ts'
import { logitSpan } from './scales.ts'
import { listed, margin, tableOf } from './table.ts'
import { useVectorWords } from './words.ts'

const { min, max } = limits.activations.logit

/** The logits as bars that can be dragged; c lifts them all. */
export function LogitBars({ view }: { readonly view: View }) {
  const words = useVectorWords()
  const f = useSetting('f')
  const shift = useSetting('shift')
  const z = useInputs()
  const outputs = useOutputs()
  const [y, hold] = useHeldSpan(z)
  const x: Span = [0.5, z.length + 0.5]
  const title = shift === 0 ? words.logits : words.logitsMoved(reading(shift))
  return (
    <Figure
      name={`${f}-logits`}
      caption={`${title}: ${listed('z', z)}`}
      data={() => tableOf({ z })}
      zoom="y"
      view={view}
      x={x}
      y={y}
      margin={margin}
      label={words.logitPlot}
    >
      <Axes grid="y" zero numbers="y" yLabel={title} />
      <Bars values={z} name={(i) => indexed('z', i)} away={20} signed />
      {z.map((value, i) => (
        <Handle
          key={i}
          at={[i + 1, value]}
          along="y"
          bounds={[x, [min + shift, max + shift]]}
          step={[1, 0.1]}
          tone={value < 0 ? 'negative' : 'positive'}
          label={words.logit(i + 1)}
          valueText={words.logitSays(reading(value), reading(outputs[i]!))}
          onMove={([, to], done) => {
            hold(done ? null : y)
            setLogit(i, difference(to, shift), done)
          }}
          onReset={() => setLogit(i, initialLogit(i), true)}
        />
      ))}
    </Figure>
  )
}

/** The axis of the logits, which rests while one of them is dragged. */
function useHeldSpan(z: readonly number[]) {
  const [held, hold] = useState<Span | null>(null)
  const own = useMemo(() => logitSpan(z), [z])
  return [held ?? own, hold] as const
}
