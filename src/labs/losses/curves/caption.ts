import { parameterText } from '../../../controls/parameterText.ts'
import { placeText, reading } from '../../../controls/reading.ts'
import { memberOf } from '../catalogue.ts'
import { store } from '../store.ts'
import type { useTexts, useWords } from '../words.ts'
import { allDrawn, predictionOf, valuesOf } from './drawn.ts'
import { kindOf, ofClasses } from './kinds.ts'
import { symbolOf } from './picture.ts'

const sentences = { value: 'lossPlot', slope: 'slopePlot', gradient: 'gradientPlot' } as const

/** Under the saved picture: the losses with their parameters, and what the prediction and the target are. */
export function captionOf(
  reads: keyof typeof sentences,
  words: ReturnType<typeof useWords>,
  texts: ReturnType<typeof useTexts>,
): string {
  const { settings } = store.getState()
  const drawn = allDrawn(settings)
  const [f, y] = [drawn[0]!, predictionOf(settings)]
  const names = drawn.map(
    ({ id }) => texts[id]!.name + parameterText(memberOf(id).params, valuesOf(id, settings)),
  )
  const target = ofClasses(kindOf(f.id)) ? words.classTarget : words.targetSays(reading(f.t))
  const prediction = words.says(
    symbolOf(kindOf(f.id)),
    placeText(y),
    reading(f.value(y)),
    reading(f.slope(y)),
  )
  return `${words[sentences[reads]](names.join(words.comma))} · ${target} · ${prediction}`
}
