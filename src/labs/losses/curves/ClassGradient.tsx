import { Axes } from '../../../plot/Axes.tsx'
import { Figure } from '../../../plot/Figure.tsx'
import type { Span } from '../../../plot/heights.ts'
import { comparedTone } from '../../../plot/tone.ts'
import { useTexts, useWords } from '../words.ts'
import { captionOf } from './caption.ts'
import { ClassBars } from './ClassBars.tsx'
import { classes } from './classRow.ts'
import { usePrediction, type Drawn } from './drawn.ts'
import { kindOf } from './kinds.ts'

const x: Span = [0.5, classes + 0.5]
/** A share minus a share for logits; for probabilities, as far as one can see. */
const heights: Readonly<Record<string, Span>> = { logits: [-1.15, 1.15], probabilities: [-11, 3] }

/** ∂L/∂z of each class, or ∂L/∂y: where the loss pushes each of them. */
export function ClassGradient({ drawn }: { readonly drawn: readonly Drawn[] }) {
  const words = useWords()
  const texts = useTexts()
  const y = usePrediction()
  const { id } = drawn[0]!
  const gradients = drawn.map((one) => one.gradientAt!(y))
  const names = drawn.map((one) => texts[one.id]!.name)
  const kind = kindOf(id)
  return (
    <Figure
      name={`${id}-gradient`}
      caption={() => captionOf('gradient', words, texts)}
      data={() => ({
        columns: [words.class, ...names],
        rows: Array.from({ length: classes }, (_, k) => [k + 1, ...gradients.map((of) => of[k]!)]),
      })}
      x={x}
      y={heights[kind]!}
      margin={{ right: 18, bottom: 26 }}
      label={words.gradientPlot(names.join(words.comma))}
    >
      <Axes grid="y" zero numbers="y" yLabel={kind === 'logits' ? '∂L/∂zₖ' : '∂L/∂yₖ'} />
      <ClassBars
        series={gradients.map((values, i) => ({ id: drawn[i]!.id, values, tone: comparedTone(i) }))}
        name={words.ofClass}
      />
    </Figure>
  )
}
