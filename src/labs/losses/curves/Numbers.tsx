import { formatNumber } from '../../../controls/format.ts'
import { reading, placeText } from '../../../controls/reading.ts'
import { Readout } from '../../../controls/Readout.tsx'
import { ReadingTable } from '../../../controls/ReadingTable.tsx'
import { comparedTone, textOf } from '../../../plot/tone.ts'
import { useSetting } from '../store.ts'
import { useTexts, useWords } from '../words.ts'
import { useDrawn, usePrediction, type Drawn } from './drawn.ts'
import { kindOf, ofClasses } from './kinds.ts'
import { symbolOf, useSpan } from './picture.ts'

/** Loss and slope of every loss at the prediction, under the picture. */
export function Numbers() {
  const words = useWords()
  const texts = useTexts()
  const drawn = useDrawn()
  const y = usePrediction()
  const kind = kindOf(drawn[0]!.id)
  const symbol = symbolOf(kind)
  const slopes = ofClasses(kind) ? [1, 2, 3].map((k) => `∂L/∂${symbol[0]}${'₁₂₃'[k - 1]}`) : ['∂L/∂y']
  return (
    <>
      <ReadingTable
        label={words.numbers}
        at={
          <>
            {symbol} = <Readout name="x" value={y} format={placeText} />
          </>
        }
        columns={[ofClasses(kind) ? 'L' : 'L(y, t)', ...slopes]}
        readings={drawn.map((one, i) => ({
          id: one.id,
          name: texts[one.id]!.name,
          colour: textOf(comparedTone(i)),
          values: readouts(one, y, i === 0),
        }))}
      />
      <p className="readings-note" role="status">
        {useNotes().join(' ')}
      </p>
    </>
  )
}

/** The loss, then its slope or the three of its gradient. */
function readouts({ id, value, slope, gradientAt }: Drawn, y: number, chosen: boolean) {
  const of = (name: 'f' | 'slope', number: number, run: string | null) => (
    <Readout
      key={`${name} ${run}`}
      name={name}
      value={number}
      // Five numbers stand in a row of a phone.
      format={gradientAt ? formatNumber : reading}
      {...(run !== null && { run })}
    />
  )
  const run = chosen ? null : id
  const slopes = gradientAt ? Array.from(gradientAt(y)) : [slope(y)]
  return [of('f', value(y), run), ...slopes.map((one, k) => of('slope', one, k > 0 ? `${id} ${k + 1}` : run))]
}

/** What is not as the settings say: a prediction or a target that a loss does not have, or one outside the picture. */
function useNotes(): string[] {
  const words = useWords()
  const texts = useTexts()
  const drawn = useDrawn()
  const [given, t] = [useSetting('y'), useSetting('t')]
  const y = usePrediction()
  const [low, high] = useSpan()
  const notes: string[] = []
  if (y !== given) notes.push(words.otherPrediction(formatNumber(given), formatNumber(y)))
  else if (y < low || y > high) notes.push(words.outside(placeText(y), formatNumber(low), formatNumber(high)))
  for (const one of drawn)
    if (one.t !== t && one.gradientAt === null)
      notes.push(words.otherTarget(texts[one.id]!.name, formatNumber(t), formatNumber(one.t)))
  return notes
}
