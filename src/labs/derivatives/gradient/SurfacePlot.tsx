import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { formatNumber } from '../../../controls/format.ts'
import { ArrowField, useArrows } from '../../../plot/ArrowField.tsx'
import { Axes } from '../../../plot/Axes.tsx'
import { Contours } from '../../../plot/Contours.tsx'
import type { FigureData } from '../../../plot/figure/data.ts'
import { Figure } from '../../../plot/Figure.tsx'
import { useView } from '../../../plot/figure/view.ts'
import { Handle } from '../../../plot/Handle.tsx'
import { Heat } from '../../../plot/Heat.tsx'
import { HoverReadout } from '../../../plot/HoverReadout.tsx'
import { Mark } from '../../../plot/Mark.tsx'
import type { Interval } from '../../../plot/scale.ts'
import { placeText, reading } from '../numbers.ts'
import { change, reset, store, useSetting } from '../store.ts'
import { CutLines, PointArrow } from './PointArrow.tsx'
import { useGradientWords, useSurfaceName } from './roomWords.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'
import { viewAt, type Domain } from './shownSurface.ts'
import { useGradient } from './useGradient.ts'

const nowhere = { top: 0, right: 0, bottom: 0, left: 0 }

/** The surface from above: isolines, the arrows of its gradient, and the point with its own arrow. */
export const SurfacePlot = memo(function SurfacePlot({ surface }: { readonly surface: AnySurface }) {
  const words = useGradientWords()
  const name = useSurfaceName()(surface)
  const [x, y] = useDomain(surface)
  const read = (x: number, y: number) => {
    const out = new Float64Array(2)
    surface.gradient(x, y, out)
    return [
      { label: 'x', value: formatNumber(x) },
      { label: 'y', value: formatNumber(y) },
      { label: 'f', value: reading(surface.value(x, y)) },
      { label: '∂f/∂x', value: reading(out[0]!) },
      { label: '∂f/∂y', value: reading(out[1]!) },
    ]
  }
  return (
    <Figure
      name="gradient"
      caption={() => words.caption(name, pointText(store.getState().settings.point))}
      label={words.plot(name)}
      data={(shown) => gridData(surface, shown)}
      view={useView(surface)}
      x={x}
      y={y}
      equal="widen"
      margin={nowhere}
      raster={<Heat f={surface.value} />}
    >
      <Contours f={surface.value} />
      <Axes inside xLabel="x" yLabel="y" />
      <HoverReadout read={read} cross="xy" />
      <Vectors surface={surface} />
      <PointHandle surface={surface} />
    </Figure>
  )
})

/** What is shown: the same while the point is dragged, as long as it stays in the picture. */
function useDomain(surface: AnySurface) {
  const text = useStore(store, ({ settings }) => JSON.stringify(viewAt(surface, settings.point)))
  return useMemo(() => JSON.parse(text) as Domain, [text])
}

const pointText = ([x, y]: readonly [number, number]) => `(${placeText(x)}, ${placeText(y)})`

function Vectors({ surface }: { readonly surface: AnySurface }) {
  const sign = useSetting('arrows') === 'down' ? -1 : 1
  const field = useMemo(
    () => (x: number, y: number, out: Float64Array) => {
      surface.gradient(x, y, out)
      out[0]! *= sign
      out[1]! *= sign
    },
    [surface, sign],
  )
  const arrows = useArrows(field, useSetting('lengths'))
  return (
    <>
      <ArrowField of={arrows} />
      {surface.minima.map((at, i) => (
        <Mark key={i} at={at} />
      ))}
      <CutLines />
      <PointArrow field={field} pixels={arrows.pixels} sign={sign} />
    </>
  )
}

function PointHandle({ surface }: { readonly surface: AnySurface }) {
  const words = useGradientWords()
  const { point, f, analytic } = useGradient(surface)
  return (
    <Handle
      at={point}
      label={words.point}
      valueText={words.pointSays(pointText(point), reading(f), [...analytic].map(reading).join(', '))}
      onMove={(point, done) => change({ point }, done)}
      onReset={() => reset('point')}
    />
  )
}

/** Places across and up of the table. */
const places = 21

/** f and its gradient on a grid over what is shown. */
function gridData(
  { value, gradient }: AnySurface,
  shown: { readonly x: Interval; readonly y: Interval },
): FigureData {
  const at = ([low, high]: Interval, i: number) =>
    Number((low + ((high - low) * i) / (places - 1)).toPrecision(12))
  const out = new Float64Array(2)
  const rows = Array.from({ length: places * places }, (_, k) => {
    const [x, y] = [at(shown.x, k % places), at(shown.y, Math.floor(k / places))]
    gradient(x, y, out)
    return [x, y, value(x, y), out[0]!, out[1]!]
  })
  return { columns: ['x', 'y', 'f', 'df/dx', 'df/dy'], rows }
}
