import { placeText } from '../../../controls/reading.ts'
import { Slider } from '../../../controls/Slider.tsx'
import { fields } from '../fields.ts'
import { change, useSetting } from '../store.ts'
import { useWords } from '../words.ts'
import { usePrediction } from './drawn.ts'
import { kindOf, predictionsOf } from './kinds.ts'
import { symbolOf, useSpan } from './picture.ts'

/** The prediction. The slider spans the picture; whatever the loss can take may be typed. */
export function PredictionSlider() {
  const words = useWords()
  const [min, max] = useSpan()
  const kind = kindOf(useSetting('f'))
  const [lowest, highest] = predictionsOf(kind)
  return (
    <Slider
      label={words.prediction(symbolOf(kind))}
      value={usePrediction()}
      default={fields.y.default}
      min={min}
      max={max}
      typed={{ min: lowest, max: highest }}
      step={max - min <= 1 ? 0.005 : 0.01}
      format={placeText}
      onChange={(y, done) => change({ y }, done)}
    />
  )
}
