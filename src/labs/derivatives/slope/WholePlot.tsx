import { useMemo } from 'react'
import { limits } from '../../../experiment/limits.ts'
import { CurveChart, type ChartCurve } from '../../../plot/CurveChart.tsx'
import { Handle } from '../../../plot/Handle.tsx'
import { around, heightOf } from '../../../plot/heights.ts'
import { Mark } from '../../../plot/Mark.tsx'
import { usePlot } from '../../../plot/plotSpace.ts'
import { ProbeLine } from '../../../plot/Probe.tsx'
import { drawable, far } from '../drawable.ts'
import { spanAt, type Shown } from '../functions.ts'
import { differenceText, fullNumber, placeText, reading } from '../numbers.ts'
import { change, reset } from '../store.ts'
import { useQuotient, type Taken } from '../useQuotient.ts'
import { useName, useWords } from '../words.ts'
import { lineThrough } from './line.ts'

export const secantTone = 1
export const curveTone = 2
export const tangentTone = 3

/** f over its whole span, the tangent at x and the secant through the two places. */
export function WholePlot({ shown }: { readonly shown: Shown }) {
  const words = useWords()
  const name = useName()
  const taken = useQuotient(shown)
  const { x, h, f, exact, right, left, slope } = taken
  const [low, high] = spanAt(shown, x)
  const [span, height] = useMemo(() => {
    const span = [low, high] as const
    return [span, around([heightOf(shown.value, span)])]
  }, [shown, low, high])
  const curves = useMemo(() => {
    const secant = lineThrough((right.x + left.x) / 2, (right.f + left.f) / 2, slope)
    const tangent = lineThrough(x, f, exact)
    const all: ChartCurve[] = [{ id: 'f', label: 'f', tone: curveTone, f: shown.value }]
    if (secant) all.push({ id: 'secant', label: words.secant, tone: secantTone, f: secant, dashed: true })
    if (tangent) all.push({ id: 'tangent', label: words.tangent, tone: tangentTone, f: tangent })
    return all
  }, [shown, words, x, f, exact, right.x, right.f, left.x, left.f, slope])
  return (
    <CurveChart
      name="slope"
      curves={curves}
      x={span}
      y={height}
      xLabel="x"
      yLabel="f(x)"
      label={words.wholePlot(name)}
      caption={() =>
        words.wholeCaption(
          name,
          `x = ${placeText(x)}, h = ${differenceText(h)}`,
          `${fullNumber(slope)}, ${fullNumber(exact)}`,
        )
      }
      format={reading}
      onDrag={(at, done) => change({ x: at }, done)}
    >
      <ProbeLine x={x} label={words.xIs(placeText(x))} />
      <Places taken={taken} span={span} />
    </CurveChart>
  )
}

/** Pixels from x at which the second place is far enough away to be grasped. */
const graspable = 20

/** The point at x, and the moved ones where they can be told from it. */
function Places({ taken, span }: { readonly taken: Taken; readonly span: readonly [number, number] }) {
  const words = useWords()
  const { x: across } = usePlot()
  const { x, h, f, slope, right, left, method } = taken
  const moved = method === 'backward' ? left : right
  const seen = Math.abs(across(moved.x) - across(x)) >= graspable
  return (
    <>
      {method === 'central' && Number.isFinite(left.f) && <Mark at={[left.x, left.f]} tone={secantTone} />}
      {!seen && Number.isFinite(moved.f) && <Mark at={[moved.x, moved.f]} tone={secantTone} />}
      <Handle
        at={[x, drawable(f)]}
        along="x"
        bounds={[span, [-far, far]]}
        tone={curveTone}
        shape="dot"
        label={words.x}
        valueText={words.xSays(placeText(x), reading(f))}
        onMove={([to], done) => change({ x: to }, done)}
        onReset={() => reset('x')}
      />
      {seen && (
        <Handle
          at={[moved.x, drawable(moved.f)]}
          along="x"
          bounds={[span, [-far, far]]}
          tone={secantTone}
          shape="dot"
          label={words.h}
          valueText={words.hSays(differenceText(h), reading(slope))}
          onMove={([to], done) => change({ h: heldH(Math.abs(to - x)) }, done)}
          onReset={() => reset('h')}
        />
      )}
    </>
  )
}

/** An h as a hand can set it: three digits, within its limits. */
export function heldH(h: number): number {
  const { min, max } = limits.derivatives.h
  return Math.min(max, Math.max(min, Number(h.toPrecision(3))))
}
