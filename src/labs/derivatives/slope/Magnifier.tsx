import { memo, useDeferredValue, useMemo, useState } from 'react'
import { Axes } from '../../../plot/Axes.tsx'
import { CurveLabels, type CurveLabel } from '../../../plot/CurveLabels.tsx'
import { Figure } from '../../../plot/Figure.tsx'
import { Handle } from '../../../plot/Handle.tsx'
import { HoverReadout } from '../../../plot/HoverReadout.tsx'
import { textWidth } from '../../../plot/labels.ts'
import { Mark } from '../../../plot/Mark.tsx'
import { useView } from '../../../plot/figure/view.ts'
import type { Shown } from '../functions.ts'
import { differenceText, fullNumber, placeText, reading } from '../numbers.ts'
import { change, reset, useSetting } from '../store.ts'
import { useQuotientAt } from '../useQuotient.ts'
import { useName, useWords } from '../words.ts'
import { lineThrough } from './line.ts'
import { heightsOf, magnified, reach } from './magnified.ts'
import { DoubleDots, Neighbourhood, PlaceNames, StraightLine } from './MagnifiedParts.tsx'
import { curveTone, heldH, secantTone, tangentTone } from './WholePlot.tsx'

const span = [-reach, reach] as const
/** Nearest and farthest that the second place can be dragged, in units of the h with which the drag began. */
const drags = [0.05, reach] as const

/** The magnified picture may lag behind a drag of x. */
export function Magnifier({ shown }: { readonly shown: Shown }) {
  return <Magnified shown={shown} at={useDeferredValue(useSetting('x'))} />
}

interface Props {
  readonly shown: Shown
  /** The x that is magnified. */
  readonly at: number
}

/** f around x, magnified until h is one unit: what a double can tell apart there, and what the secant sees of it. */
const Magnified = memo(function Magnified({ shown, at: x }: Props) {
  const words = useWords()
  const name = useName()
  const { h, f, slope, exact, method } = useQuotientAt(shown, x)
  /** While the second place is dragged the magnification rests. */
  const [resting, rest] = useState<number | null>(null)
  const unit = resting ?? h
  const picture = useMemo(() => magnified(shown.value, x, unit), [shown, x, unit])
  const height = useMemo(() => heightsOf(picture, [slope, exact]), [picture, slope, exact])
  const [side, at] = [method === 'backward' ? -1 : 1, h / unit]
  const { rise } = picture
  const [lines, labels] = useMemo(() => {
    const tangent = lineThrough(0, 0, exact)
    const through = method === 'central' ? [0, (rise(at) + rise(-at)) / 2] : [0, 0]
    const secant = lineThrough(through[0]!, through[1]!, slope)
    const labels: CurveLabel[] = [{ id: 'f', label: 'f', tone: curveTone, f: rise }]
    if (secant) labels.push({ id: 'secant', label: words.secant, tone: secantTone, f: secant })
    if (tangent) labels.push({ id: 'tangent', label: words.tangent, tone: tangentTone, f: tangent })
    return [{ tangent, secant }, labels]
  }, [rise, at, exact, slope, method, words])
  const view = useView(h)
  const names = labels.map(({ label }) => 18 + textWidth(label, 12.5))
  const right = Math.max(20 + textWidth(`h = ${differenceText(h)}`, 12), ...names)
  return (
    <Figure
      name="slope-magnified"
      caption={words.closeCaption(name, placeText(x), differenceText(h))}
      label={words.closePlot}
      data={() => ({
        columns: ['u', 'x', 'f(x)', '(f(x) - f)/h'],
        rows: Array.from({ length: picture.line.count }, (_, i) => {
          const u = picture.line.x(i)
          return [u, x + u * unit, shown.value(x + u * unit), picture.line.y(i)]
        }),
      })}
      x={span}
      y={height}
      view={view}
      margin={{ right, left: 52 }}
    >
      <Axes grid zero numbers="y" yLabel={words.rise} />
      <PlaceNames unit={unit} h={h} method={method} words={words.magnified} />
      {lines.tangent && <StraightLine f={lines.tangent} tone={tangentTone} />}
      <Neighbourhood line={picture.line} tone={curveTone} />
      {lines.secant && <StraightLine f={lines.secant} tone={secantTone} dashed />}
      <DoubleDots doubles={picture.doubles} tone={curveTone} words={words.doubles} />
      <CurveLabels curves={labels} />
      <HoverReadout
        read={(u) => [
          { label: words.place, value: fullNumber(x + u * unit) },
          { label: 'f', value: fullNumber(shown.value(x + u * unit)), tone: curveTone, y: rise(u) },
        ]}
      />
      {Number.isFinite(f) && <Mark at={[0, 0]} tone={curveTone} shape="full" />}
      {method === 'central' && Number.isFinite(rise(-at)) && <Mark at={[-at, rise(-at)]} tone={secantTone} />}
      {Number.isFinite(rise(side * at)) && (
        <Handle
          at={[side * at, rise(side * at)]}
          along="x"
          bounds={[side > 0 ? drags : [-drags[1], -drags[0]], [-Infinity, Infinity]]}
          step={[0.1, 1]}
          tone={secantTone}
          shape="dot"
          label={words.h}
          valueText={words.hSays(differenceText(h), reading(slope))}
          onMove={([u], done) => {
            rest(done ? null : unit)
            change({ h: heldH(Math.abs(u) * unit) }, done)
          }}
          onReset={() => reset('h')}
        />
      )}
    </Figure>
  )
})
