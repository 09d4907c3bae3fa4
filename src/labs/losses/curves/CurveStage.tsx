import { useMemo, type ReactNode } from 'react'
import { reading } from '../../../controls/reading.ts'
import { CurveChart } from '../../../plot/CurveChart.tsx'
import { useView, type View } from '../../../plot/figure/view.ts'
import { comparedTone } from '../../../plot/tone.ts'
import { change } from '../store.ts'
import { useTexts, useWords } from '../words.ts'
import { captionOf } from './caption.ts'
import { ClassGradient } from './ClassGradient.tsx'
import { useDrawn, type Drawn } from './drawn.ts'
import { KinkMarks } from './KinkMarks.tsx'
import { kindOf, usedPrediction } from './kinds.ts'
import { pictureHeight, symbolOf, useSpan } from './picture.ts'
import { PredictionOnLoss, PredictionOnSlope } from './Prediction.tsx'
import { TargetHandle, TargetLine } from './Target.tsx'

/** The losses above; below, over the same predictions, their slopes, or the gradient for each class. */
export function CurveStage() {
  const drawn = useDrawn()
  const span = useSpan()
  const view = useView(`${kindOf(drawn[0]!.id)} ${span.join()}`)
  return (
    <>
      <Curves drawn={drawn} view={view} reads="value">
        <KinkMarks drawn={drawn} />
        <TargetHandle id={drawn[0]!.id} t={drawn[0]!.t} home={span} />
        <PredictionOnLoss drawn={drawn} />
      </Curves>
      {drawn[0]!.gradientAt ? (
        <ClassGradient drawn={drawn} />
      ) : (
        <Curves drawn={drawn} view={view} reads="slope">
          <TargetLine id={drawn[0]!.id} t={drawn[0]!.t} />
          <PredictionOnSlope drawn={drawn} />
        </Curves>
      )}
    </>
  )
}

interface CurvesProps {
  readonly drawn: readonly Drawn[]
  readonly view: View
  readonly reads: 'value' | 'slope'
  readonly children: ReactNode
}

function Curves({ drawn, view, reads, children }: CurvesProps) {
  const words = useWords()
  const texts = useTexts()
  const f = drawn[0]!.id
  const curves = useMemo(
    () =>
      drawn.map((one, i) => ({
        id: one.id,
        label: texts[one.id]!.name,
        tone: comparedTone(i),
        f: one[reads],
      })),
    [drawn, reads, texts],
  )
  const y = useMemo(() => pictureHeight(drawn, reads), [drawn, reads])
  const kind = kindOf(f)
  const upper = reads === 'value'
  const names = curves.map(({ label }) => label).join(words.comma)
  const symbol = symbolOf(kind)
  return (
    <CurveChart
      name={upper ? f : `${f}-slope`}
      caption={() => captionOf(reads, words, texts)}
      view={view}
      curves={curves}
      x={useSpan()}
      y={y}
      xLabel={symbol}
      yLabel={upper ? 'L' : `∂L/∂${symbol}`}
      xNumbers={!upper || drawn[0]!.gradientAt !== null}
      named={drawn.length > 1}
      label={upper ? words.lossPlot(names) : words.slopePlot(names)}
      format={reading}
      onDrag={(at, done) => change({ y: usedPrediction(at, kind) }, done)}
    >
      {children}
    </CurveChart>
  )
}
