import { useMemo } from 'react'
import { formatCount, formatNumber } from '../../../controls/format.ts'
import { Axes } from '../../../plot/Axes.tsx'
import { Curve } from '../../../plot/Curve.tsx'
import { CurveLabels } from '../../../plot/CurveLabels.tsx'
import { useView, type View } from '../../../plot/figure/view.ts'
import { Figure } from '../../../plot/Figure.tsx'
import { Handle } from '../../../plot/Handle.tsx'
import { HoverReadout } from '../../../plot/HoverReadout.tsx'
import { textWidth } from '../../../plot/labels.ts'
import { Dots, ProbeLine } from '../../../plot/Probe.tsx'
import type { Interval } from '../../../plot/scale.ts'
import { interpolated } from '../interpolated.ts'
import { useRoomWords } from '../roomWords.ts'
import { change, reset, useSetting } from '../store.ts'
import { toneOf } from './useBatch.ts'
import { byBatchSize, losses, most } from './weight.ts'

/** The sizes that there are, and the axis, with room for a whole dot at either end. */
const [sizes, x]: readonly [Interval, Interval] = [
  [1, most],
  [0.93, most / 0.93],
]
const sizeAt = (place: number) => Math.min(Math.max(Math.round(place), 1), most)
type Reads = 'value' | 'slope'

/** Loss and slope of both for every batch size; computed once. */
const lines = losses.map(({ id, loss }) => {
  const { value, slope } = byBatchSize(loss)
  return { id, value: interpolated(value), slope: interpolated(slope), values: { value, slope } }
})

/** From just under a power of ten, which gets its number, to just over all values. */
function heightsOf(reads: Reads): Interval {
  const all = lines.flatMap(({ values }) => Array.from(values[reads].subarray(1)))
  return [0.8 * 10 ** Math.floor(Math.log10(Math.min(...all))), 1.5 * Math.max(...all)]
}
const heights = { value: heightsOf('value'), slope: heightsOf('slope') }

/** The loss against the size of the batch, and the slope by the shared weight under it. */
export function Stage() {
  const view = useView()
  return (
    <>
      <BySize reads="value" view={view} />
      <BySize reads="slope" view={view} />
    </>
  )
}

function BySize({ reads, view }: { readonly reads: Reads; readonly view: View }) {
  const words = useRoomWords().batch
  const n = useSetting('n')
  const curves = useMemo(
    () =>
      lines.map((line) => ({
        id: line.id,
        label: words.short[line.id],
        tone: toneOf[line.id],
        f: line[reads],
      })),
    [reads, words],
  )
  const upper = reads === 'value'
  const label = upper ? words.valuePlot : words.slopePlot
  const right = 18 + Math.max(...curves.map((curve) => textWidth(curve.label, 12.5)))
  return (
    <Figure
      name={upper ? 'loss-by-batch-size' : 'slope-by-batch-size'}
      caption={`${label} · n = ${n}: ${curves.map((one) => `${one.label} ${formatNumber(one.f(n))}`).join(', ')}`}
      label={label}
      x={x}
      y={heights[reads]}
      xScale="log"
      yScale="log"
      margin={{ right, bottom: upper ? 8 : 28 }}
      view={view}
    >
      <Axes
        grid
        yLabel={upper ? 'L' : '|∂L/∂w|'}
        numbers={upper ? 'y' : 'both'}
        {...(!upper && { xLabel: 'n' })}
      />
      {curves.map(({ id, f, tone, label: name }) => (
        <Curve key={id} f={f} tone={tone} name={name} />
      ))}
      <CurveLabels curves={curves} />
      <HoverReadout
        read={(at) => [
          { label: 'n', value: formatCount(at) },
          ...curves.map(({ label: name, f, tone }) => ({
            label: name,
            value: formatNumber(f(at)),
            tone,
            y: f(at),
          })),
        ]}
        snap={sizeAt}
        onDrag={(to, done) => change({ n: to }, done)}
      />
      <ProbeLine x={n} {...(upper && { label: `n = ${n}` })} />
      <Dots x={n} dots={curves.map(({ f, tone }) => ({ y: f(n), tone }))} />
      {!upper && <SizeHandle n={n} />}
    </Figure>
  )
}

function SizeHandle({ n }: { readonly n: number }) {
  const words = useRoomWords().batch
  return (
    <Handle
      at={[n, heights.slope[0]]}
      along="x"
      bounds={[sizes, heights.slope]}
      label={words.n}
      valueText={`n = ${n}`}
      onMove={([to], done) => change({ n: wholeFrom(n, to) }, done)}
      onReset={() => reset('n')}
    />
  )
}

/** The nearest whole number, and another one than before where a key moved less than one. */
function wholeFrom(before: number, to: number): number {
  const nearest = Math.round(to)
  const held = nearest === before && to !== before ? before + Math.sign(to - before) : nearest
  return sizeAt(held)
}
