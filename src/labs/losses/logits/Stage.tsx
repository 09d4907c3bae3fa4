import { useMemo } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import { limits } from '../../../experiment/limits.ts'
import { CurveChart } from '../../../plot/CurveChart.tsx'
import { useView, type View } from '../../../plot/figure/view.ts'
import { Handle } from '../../../plot/Handle.tsx'
import { Dots, ProbeLine } from '../../../plot/Probe.tsx'
import type { Interval } from '../../../plot/scale.ts'
import { useRoomWords } from '../roomWords.ts'
import { change, reset, useSetting } from '../store.ts'
import { LearningPlot } from './LearningPlot.tsx'
import { toneOf, useLosses, useTarget } from './useLogits.ts'

const { min, max } = limits.losses.logit
/** The logits that there are, and the axis, with room for a whole dot at either end. */
const [all, x]: readonly [Interval, Interval] = [
  [min, max],
  [min - 0.3, max + 0.3],
]
const held = (z: number) => Math.min(Math.max(z, min), max)
const heights: Readonly<Record<'value' | 'slope', Interval>> = { value: [-0.4, 10.4], slope: [-1.1, 1.1] }

/** Both losses over the logit, both slopes under them, and how both learn. */
export function Stage() {
  const view = useView()
  return (
    <>
      <Curves reads="value" view={view} />
      <Curves reads="slope" view={view} />
      <LearningPlot />
    </>
  )
}

function Curves({ reads, view }: { readonly reads: 'value' | 'slope'; readonly view: View }) {
  const words = useRoomWords().logits
  const losses = useLosses()
  const [z, t] = [useSetting('z'), useTarget()]
  const curves = useMemo(
    () =>
      losses.map((one) => ({ id: one.id, label: words.name[one.id], tone: toneOf[one.id], f: one[reads] })),
    [losses, reads, words],
  )
  const upper = reads === 'value'
  const label = upper ? words.valuePlot : words.slopePlot
  return (
    <CurveChart
      name={upper ? 'losses-behind-sigmoid' : 'slopes-behind-sigmoid'}
      curves={curves}
      x={x}
      y={heights[reads]}
      view={view}
      xLabel="z"
      yLabel={upper ? 'L' : '∂L/∂z'}
      xNumbers={!upper}
      label={label}
      caption={`${label} · t = ${t}, z = ${formatNumber(z)}`}
      format={(value) => formatNumber(value)}
      onDrag={(to, done) => change({ z: held(to) }, done)}
    >
      <ProbeLine x={z} {...(upper && { label: `z = ${formatNumber(z)}` })} />
      <Dots x={z} dots={losses.map((one) => ({ y: one[reads](z), tone: toneOf[one.id] }))} />
      {upper && <LogitHandle z={z} />}
    </CurveChart>
  )
}

function LogitHandle({ z }: { readonly z: number }) {
  const words = useRoomWords().logits
  const [entropy, squared] = useLosses()
  return (
    <Handle
      at={[z, 0]}
      along="x"
      bounds={[all, [0, 0]]}
      step={[0.1, 1]}
      label={words.logit}
      valueText={words.logitSays(
        formatNumber(z),
        formatNumber(entropy!.slope(z)),
        formatNumber(squared!.slope(z)),
      )}
      onMove={([to], done) => change({ z: to }, done)}
      onReset={() => reset('z')}
    />
  )
}
