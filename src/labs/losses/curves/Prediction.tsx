import { placeText, reading } from '../../../controls/reading.ts'
import { Handle } from '../../../plot/Handle.tsx'
import type { Span } from '../../../plot/heights.ts'
import { usePlot } from '../../../plot/plotSpace.ts'
import { Dots, ProbeLine, Tangent } from '../../../plot/Probe.tsx'
import { comparedTone } from '../../../plot/tone.ts'
import { change, reset } from '../store.ts'
import { useWords } from '../words.ts'
import { usePrediction, type Drawn } from './drawn.ts'
import { kindOf, predictionsOf } from './kinds.ts'
import { symbolOf } from './picture.ts'

interface Props {
  readonly drawn: readonly Drawn[]
}

/** Far outside every picture, yet finite, as scales want it. */
const far = 1e9
const held = (value: number) => Math.min(Math.max(value, -far), far)

/** What both spans have. */
const common = (a: Span, b: Span): Span => [Math.max(a[0], b[0]), Math.min(a[1], b[1])]

/** The handle on the loss at the prediction, the tangent there, and where the compared losses are. */
export function PredictionOnLoss({ drawn }: Props) {
  const words = useWords()
  const y = usePrediction()
  const f = drawn[0]!
  const [value, slope] = [f.value(y), f.slope(y)]
  const view = usePlot().x.domain
  const kind = kindOf(f.id)
  const [symbol, all] = [symbolOf(kind), predictionsOf(kind)]
  const inside = y >= view[0] && y <= view[1]
  return (
    <>
      <ProbeLine x={y} label={words.isAt(symbol, placeText(y))} />
      {inside && <Tangent at={[y, value]} slope={slope} />}
      <Dots x={y} dots={drawn.slice(1).map((one, i) => ({ y: one.value(y), tone: comparedTone(i + 1) }))} />
      <Handle
        at={[y, held(value)]}
        along="x"
        bounds={[inside ? common(view, all) : all, [-far, far]]}
        tone={comparedTone(0)}
        shape="dot"
        label={words.prediction(symbol)}
        valueText={words.says(symbol, placeText(y), reading(value), reading(slope))}
        onMove={([to], done) => change({ y: to }, done)}
        onReset={() => reset('y')}
      />
    </>
  )
}

/** The same prediction over the slopes. */
export function PredictionOnSlope({ drawn }: Props) {
  const y = usePrediction()
  return (
    <>
      <ProbeLine x={y} />
      <Dots x={y} dots={drawn.map((one, i) => ({ y: one.slope(y), tone: comparedTone(i) }))} />
    </>
  )
}
