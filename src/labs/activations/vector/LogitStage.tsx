import { useMemo, useState } from 'react'
import { limits } from '../../../experiment/limits.ts'
import { Axes } from '../../../plot/Axes.tsx'
import { Frame } from '../../../plot/Frame.tsx'
import { Handle } from '../../../plot/Handle.tsx'
import { indexed, reading } from '../numbers.ts'
import { useSetting } from '../store.ts'
import type { Span } from '../../../plot/heights.ts'
import { Bars } from './Bars.tsx'
import { initialLogit, setLogit, useOutputs } from './logits.ts'
import { logitSpan, outputSpan } from './scales.ts'
import { useTexts, useWords } from '../words.ts'

const margin = { right: 24, bottom: 26, top: 28 }
const { min, max } = limits.activations.logit

/** The logits as bars that can be dragged, and under each what becomes of it. */
export function LogitStage() {
  const words = useWords()
  const texts = useTexts()
  const f = useSetting('f')
  const z = useSetting('z')
  const outputs = useOutputs()
  const { name } = texts[f]!
  const [y, hold] = useHeldSpan(z)
  const x: Span = [0.5, z.length + 0.5]
  const out = useMemo(() => outputSpan(f, outputs), [f, outputs])
  return (
    <>
      <Frame x={x} y={y} margin={margin} label={words.logitPlot}>
        <Axes grid="y" zero numbers="y" yLabel={words.logits} />
        <Bars values={z} name={(i) => indexed('z', i)} away={20} signed />
        {z.map((value, i) => (
          <Handle
            key={i}
            at={[i + 1, value]}
            along="y"
            bounds={[x, [min, max]]}
            step={[1, 0.1]}
            tone={value < 0 ? 'negative' : 'positive'}
            label={words.logit(i + 1)}
            valueText={words.logitSays(reading(value), reading(outputs[i]!))}
            onMove={([, to], done) => {
              hold(done ? null : y)
              setLogit(i, to, done)
            }}
            onReset={() => setLogit(i, initialLogit(i), true)}
          />
        ))}
      </Frame>
      <Frame x={x} y={out} margin={margin} label={words.outputPlot(name)}>
        <Axes grid="y" zero numbers="y" yLabel={words.outputsOf(name)} />
        <Bars values={Array.from(outputs)} name={(i) => indexed('f', i)} away={10} />
      </Frame>
    </>
  )
}

/** The axis of the logits, which rests while one of them is dragged. */
function useHeldSpan(z: readonly number[]) {
  const [held, hold] = useState<Span | null>(null)
  const own = useMemo(() => logitSpan(z), [z])
  return [held ?? own, hold] as const
}
