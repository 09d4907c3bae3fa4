import { useMemo } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import { CurveChart } from '../../../plot/CurveChart.tsx'
import { useView } from '../../../plot/figure/view.ts'
import { Handle } from '../../../plot/Handle.tsx'
import { around, heightOf } from '../../../plot/heights.ts'
import { usePlot } from '../../../plot/plotSpace.ts'
import { Tangent } from '../../../plot/Probe.tsx'
import { textOf } from '../../../plot/tone.ts'
import { drawable, far } from '../drawable.ts'
import { placeText, reading } from '../numbers.ts'
import { change, reset, useSetting } from '../store.ts'
import { axisTones } from './PointArrow.tsx'
import { useGradientWords, useSurfaceName } from './roomWords.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'
import { viewAt } from './shownSurface.ts'
import { useGradient } from './useGradient.ts'

interface Props {
  readonly surface: AnySurface
  readonly axis: 0 | 1
}

const names = ['x', 'y'] as const

/** The cut through the surface along one axis: what is left of f when the other coordinate is held. Its slope is the partial derivative. */
export function Slice({ surface, axis }: Props) {
  const words = useGradientWords()
  const name = useSurfaceName()(surface)
  const point = useSetting('point')
  const [along, held] = [names[axis], point[1 - axis]!]
  const [low, high] = viewAt(surface, point)[axis]
  const [f, span, height] = useMemo(() => {
    const cut = (at: number) => (axis === 0 ? surface.value(at, held) : surface.value(held, at))
    const span = [low, high] as const
    return [cut, span, around([heightOf(cut, span)])]
  }, [surface, axis, held, low, high])
  const curves = useMemo(() => [{ id: 'cut', label: 'f', tone: axisTones[axis], f }], [axis, f])
  const title = axis === 0 ? `f(x, ${placeText(held)})` : `f(${placeText(held)}, y)`
  return (
    <CurveChart
      name={`slice-${along}`}
      curves={curves}
      named={false}
      x={span}
      y={height}
      xLabel={along}
      yLabel={title}
      label={words.slice(name, title)}
      caption={() => words.sliceCaption(name, title)}
      format={reading}
      view={useView(surface)}
      onDrag={(to, done) => move(axis, point, to, done)}
    >
      <At surface={surface} axis={axis} span={span} />
    </CurveChart>
  )
}

/** The point on the cut, its tangent, and the slope in words. */
function At({ surface, axis, span }: Props & { readonly span: readonly [number, number] }) {
  const words = useGradientWords()
  const { point, f, analytic } = useGradient(surface)
  const [at, slope] = [point[axis], analytic[axis]!]
  const text = `∂f/∂${names[axis]} = ${formatNumber(slope)}`
  const { inner } = usePlot()
  // Left of the figure's own button.
  const right = inner.right - 18
  return (
    <>
      <Tangent at={[at, f]} slope={slope} />
      <text
        className="halo strong"
        x={right}
        y={inner.top - 9}
        textAnchor="end"
        fill={textOf(axisTones[axis])}
      >
        {text}
      </text>
      <Handle
        at={[at, drawable(f)]}
        along="x"
        bounds={[span, [-far, far]]}
        tone={axisTones[axis]}
        shape="dot"
        label={words.along(names[axis])}
        valueText={`${names[axis]} = ${placeText(at)}, ${text}`}
        onMove={([to], done) => move(axis, point, to, done)}
        onReset={() => reset('point')}
      />
    </>
  )
}

function move(axis: 0 | 1, point: readonly [number, number], to: number, done: boolean): void {
  change({ point: axis === 0 ? [to, point[1]] : [point[0], to] }, done)
}
