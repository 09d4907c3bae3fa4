import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { polyline } from '../../../plot/Curve.tsx'
import { sampleCurve } from '../../../plot/sampleCurve.ts'
import type { Scale } from '../../../plot/scale.ts'
import { strokeOf } from '../../../plot/tone.ts'
import { formatNumber, steadyNumber } from '../../../controls/format.ts'
import { chosenTone, shownOf, type Shown } from '../shown.ts'
import { store } from '../store.ts'
import { useProbe } from './pointer.ts'
import { across, size, upOf } from './tileSpace.ts'

const { width, height } = size
export const slopeTone = 1

/** A function of one number over its slope, with both read at the probe. */
export function CurvePicture({ id }: { readonly id: string }) {
  const shown = useStore(store, ({ settings }) => shownOf(id, settings))
  const up = useMemo(() => upOf(shown), [shown])
  return (
    <>
      <svg className="tile-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <Drawn shown={shown} up={up} />
        <ProbeDots shown={shown} up={up} />
      </svg>
      <ProbeValues shown={shown} />
    </>
  )
}

interface Props {
  readonly shown: Shown
  readonly up: Scale
}

const pathOf = (f: (x: number) => number, up: Scale) =>
  sampleCurve(f, {
    from: 0,
    to: width,
    top: 0,
    bottom: height,
    xOf: (pixel) => across.invert(pixel),
    yOf: (value) => up(value),
  })
    .pieces.map(polyline)
    .join('')

/** What stays as it is while the probe moves. */
const Drawn = memo(function Drawn({ shown, up }: Props) {
  const paths = useMemo(
    () => ({ value: pathOf(shown.value, up), slope: pathOf(shown.slope, up) }),
    [shown, up],
  )
  return (
    <>
      <path className="tile-axes" d={`M0,${up(0)}H${width}M${across(0)},0V${height}`} />
      {up(1) > 0 && <path className="tile-one" d={`M0,${up(1)}H${width}`} />}
      <path className="tile-curve dashed" d={paths.slope} stroke={strokeOf(slopeTone)} />
      <path className="tile-curve" d={paths.value} stroke={strokeOf(chosenTone)} />
    </>
  )
})

function ProbeDots({ shown, up }: Props) {
  const x = useProbe()
  const u = across(x)
  const dots = [
    [shown.slope(x), slopeTone],
    [shown.value(x), chosenTone],
  ] as const
  return (
    <g className="tile-probe">
      <line x1={u} x2={u} y1={0} y2={height} />
      {dots.map(([y, tone]) =>
        Number.isFinite(y) ? <circle key={tone} cx={u} cy={up(y)} r={2.6} fill={strokeOf(tone)} /> : null,
      )}
    </g>
  )
}

/** Three decimals are enough here; the curves' own room has them all. */
const short = (value: number) => {
  const size = Math.abs(value)
  if (size !== 0 && (size < 5e-4 || size >= 1000)) return formatNumber(value, 2)
  return steadyNumber(Math.round(value * 1000) / 1000).replace(/0$/, '')
}

function ProbeValues({ shown }: { readonly shown: Shown }) {
  const x = useProbe()
  return (
    <span className="tile-numbers" aria-hidden="true">
      <span>{short(shown.value(x))}</span>
      <span>{short(shown.slope(x))}</span>
    </span>
  )
}
