import { useMemo } from 'react'
import { CurveChart } from '../../../plot/CurveChart.tsx'
import { useView, type View } from '../../../plot/figure/view.ts'
import { spanOf, type Span } from '../../../plot/heights.ts'
import { captionOf } from './caption.ts'
import { KinkMarks } from './KinkMarks.tsx'
import { reading } from '../numbers.ts'
import { InputHill, SaturatedBands } from './Saturation.tsx'
import { SlopeProbe, ValueProbe } from './Probe.tsx'
import { toneAt, useShown, type Shown } from '../shown.ts'
import { change } from '../store.ts'
import { useTexts, useWords } from '../words.ts'

/** The functions above, their derivatives below, over the same x. */
export function CurveStage() {
  const shown = useShown()
  const x = useMemo(() => spanOf(shown), [shown])
  const view = useView(shown[0]!.id)
  return (
    <>
      <Curves shown={shown} x={x} view={view} reads="value">
        <SaturatedBands f={shown[0]!} />
        <KinkMarks shown={shown} />
        <ValueProbe shown={shown} />
      </Curves>
      <Curves shown={shown} x={x} view={view} reads="slope">
        <SaturatedBands f={shown[0]!} />
        <InputHill f={shown[0]!} />
        <SlopeProbe shown={shown} />
      </Curves>
    </>
  )
}

interface CurvesProps {
  readonly shown: readonly Shown[]
  readonly x: Span
  readonly view: View
  readonly reads: 'value' | 'slope'
  readonly children: React.ReactNode
}

function Curves({ shown, x, view, reads, children }: CurvesProps) {
  const words = useWords()
  const texts = useTexts()
  const curves = useMemo(
    () => shown.map((one, i) => ({ id: one.id, label: texts[one.id]!.name, tone: toneAt(i), f: one[reads] })),
    [shown, reads, texts],
  )
  const upper = reads === 'value'
  const names = curves.map(({ label }) => label).join(words.comma)
  return (
    <CurveChart
      name={upper ? shown[0]!.id : `${shown[0]!.id}-slope`}
      caption={() => captionOf(reads, words, texts)}
      view={view}
      curves={curves}
      x={x}
      xLabel="x"
      yLabel={upper ? 'f(x)' : 'f′(x)'}
      xNumbers={!upper}
      label={upper ? words.valuePlot(names) : words.slopePlot(names)}
      format={reading}
      onDrag={(at, done) => change({ x: at }, done)}
    >
      {children}
    </CurveChart>
  )
}
