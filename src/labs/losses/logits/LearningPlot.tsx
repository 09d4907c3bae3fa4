import { useMemo } from 'react'
import { formatCount, formatNumber } from '../../../controls/format.ts'
import { Axes } from '../../../plot/Axes.tsx'
import { Curve } from '../../../plot/Curve.tsx'
import { CurveLabels } from '../../../plot/CurveLabels.tsx'
import { Figure } from '../../../plot/Figure.tsx'
import { HoverReadout } from '../../../plot/HoverReadout.tsx'
import { textWidth } from '../../../plot/labels.ts'
import { Mark } from '../../../plot/Mark.tsx'
import { textOf, type Tone } from '../../../plot/tone.ts'
import { usePlot } from '../../../plot/plotSpace.ts'
import { interpolated } from '../interpolated.ts'
import { useRoomWords } from '../roomWords.ts'
import { useSetting } from '../store.ts'
import { patience, type Course } from './behind.ts'
import { toneOf, useCourses, useLosses, useRate, useTarget } from './useLogits.ts'

/** The right end of the axis: a power of ten that both have reached, if they do. */
function lastShown(courses: readonly Course[]): number {
  const farthest = Math.max(...courses.map(({ needed }) => needed ?? patience))
  return farthest <= 90 ? 100 : farthest <= 900 ? 1000 : patience
}

/** The sigmoid's output after so many steps of gradient descent, with either loss, from the same logit. */
export function LearningPlot() {
  const words = useRoomWords().logits
  const [t, z, lr] = [useTarget(), useSetting('z'), useRate()]
  const losses = useLosses()
  const courses = useCourses()
  const curves = useMemo(
    () =>
      losses.map(({ id }, i) => ({
        id,
        label: words.name[id],
        tone: toneOf[id],
        f: interpolated(courses[i]!.y),
        needed: courses[i]!.needed,
      })),
    [losses, courses, words],
  )
  const right = 18 + Math.max(...curves.map(({ label }) => textWidth(label, 12.5)))
  return (
    <Figure
      name="learning-behind-sigmoid"
      caption={`${words.learningPlot} · t = ${t}, z = ${formatNumber(z)}, η = ${formatNumber(lr)}`}
      label={words.learningPlot}
      x={[1, lastShown(courses)]}
      xScale="log"
      y={[-0.04, 1.04]}
      margin={{ right }}
    >
      <Axes grid xLabel={words.step} yLabel={words.output} />
      <Goal at={t === 1 ? 0.9 : 0.1} />
      {curves.toReversed().map(({ id, f, tone, label }) => (
        <Curve key={id} f={f} tone={tone} name={label} />
      ))}
      <CurveLabels curves={curves} />
      <HoverReadout
        read={(step) => [
          { label: words.step, value: formatCount(step) },
          ...curves.map(({ label, f, tone }) => ({ label, value: formatNumber(f(step)), tone, y: f(step) })),
        ]}
        snap={Math.round}
      />
      {curves.map(({ id, f, tone, needed }, i) =>
        needed === null || needed < 1 ? null : (
          <Arrival
            key={id}
            at={[needed, f(needed)]}
            tone={tone}
            label={words.steps(formatCount(needed))}
            under={t === 1}
            line={i}
          />
        ),
      )}
    </Figure>
  )
}

/** A line at the output that counts as learnt. */
function Goal({ at }: { readonly at: number }) {
  const { y, inner } = usePlot()
  const v = y(at)
  if (!(v >= inner.top && v <= inner.bottom)) return null
  return <line className="goal-line" x1={inner.left} x2={inner.right} y1={v} y2={v} aria-hidden="true" />
}

interface ArrivalProps {
  readonly at: readonly [step: number, y: number]
  readonly tone: Tone
  readonly label: string
  /** The curve goes on above the words, else below. */
  readonly under: boolean
  /** Which of several, so that words beside one another stand on lines of their own. */
  readonly line: number
}

/** Where the output counts as learnt, with its words on the side where the curve does not run. */
function Arrival({ at, tone, label, under, line }: ArrivalProps) {
  const { x, y, inner } = usePlot()
  const [u, v] = [x(at[0]), y(at[1])]
  if (u < inner.left || u > inner.right || v < inner.top || v > inner.bottom) return null
  const fits = u + 12 + textWidth(label, 12.5) < inner.right
  return (
    <>
      <Mark at={at} tone={tone} shape="full" />
      <text
        className="halo strong"
        x={u + (fits ? 8 : -18)}
        y={v + (under ? 19 + 15 * line : -10 - 15 * line)}
        textAnchor={fits ? 'start' : 'end'}
        fill={textOf(tone)}
      >
        {label}
      </text>
    </>
  )
}
