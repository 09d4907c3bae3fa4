import { useMemo } from 'react'
import { useLanguage, useMessages } from '../../controls/messages.tsx'
import { Axes } from '../../plot/Axes.tsx'
import { Curve } from '../../plot/Curve.tsx'
import { CurveLabels } from '../../plot/CurveLabels.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { HoverReadout } from '../../plot/HoverReadout.tsx'
import { textWidth } from '../../plot/labels.ts'
import { wordsOf } from './catalogue.ts'
import { KinkMarks } from './KinkMarks.tsx'
import { reading } from './numbers.ts'
import { SlopeProbe, ValueProbe } from './Probe.tsx'
import { toneAt, useShown, type Shown } from './shown.ts'
import { change } from './store.ts'
import { around, heightOf, spanOf, type Span } from './view.ts'

type Reads = 'value' | 'slope'

/** The functions above, their derivatives below, over the same x. */
export function CurveStage() {
  const words = useMessages().activations
  const shown = useShown()
  const x = useMemo(() => spanOf(shown), [shown])
  return (
    <>
      <Curves shown={shown} x={x} reads="value" yLabel="f(x)" label={words.valuePlot}>
        <KinkMarks shown={shown} />
        <ValueProbe shown={shown} />
      </Curves>
      <Curves shown={shown} x={x} reads="slope" yLabel="f′(x)" label={words.slopePlot}>
        <SlopeProbe shown={shown} />
      </Curves>
    </>
  )
}

interface CurvesProps {
  readonly shown: readonly Shown[]
  readonly x: Span
  readonly reads: Reads
  readonly yLabel: string
  readonly label: (names: string) => string
  readonly children: React.ReactNode
}

function Curves({ shown, x, reads, yLabel, label, children }: CurvesProps) {
  const language = useLanguage()
  const curves = useMemo(
    () =>
      shown.map((one, i) => ({
        id: one.id,
        label: wordsOf(one.id, language).name,
        tone: toneAt(i),
        f: one[reads],
      })),
    [shown, reads, language],
  )
  const y = useMemo(() => around(curves.map(({ f }) => heightOf(f, x))), [curves, x])
  const upper = reads === 'value'
  const right = 18 + Math.max(...curves.map((curve) => textWidth(curve.label, 12.5)))
  return (
    <Frame
      x={x}
      y={y}
      margin={{ right, bottom: upper ? 8 : 28 }}
      label={label(curves.map((curve) => curve.label).join(language === 'en' ? ', ' : '、'))}
    >
      <Axes grid zero yLabel={yLabel} numbers={upper ? 'y' : 'both'} {...(!upper && { xLabel: 'x' })} />
      {curves.toReversed().map(({ id, f, tone }) => (
        <Curve key={id} f={f} tone={tone} width={id === shown[0]!.id ? 2.5 : 1.75} />
      ))}
      <CurveLabels curves={curves} />
      <HoverReadout
        read={(at) => [
          { label: 'x', value: at.toFixed(2).replace('-', '−') },
          ...curves.map(({ label, f, tone }) => ({ label, value: reading(f(at)), tone, y: f(at) })),
        ]}
        snap={hundredth}
        onDrag={(at, done) => change({ x: at }, done)}
      />
      {children}
    </Frame>
  )
}

/** About a pixel. */
const hundredth = (x: number) => Number(x.toFixed(2))
