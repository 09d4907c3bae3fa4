import { useMemo } from 'react'
import { polyline } from './Curve.tsx'
import { sampleCurve } from './sampleCurve.ts'
import { makeScale, type Interval } from './scale.ts'
import { strokeOf, type Tone } from './tone.ts'

export interface ThumbnailProps {
  /** Make it once per function: a new function is sampled anew. */
  readonly f: (x: number) => number
  readonly x: Interval
  readonly y: Interval
  /** Pixels. */
  readonly width?: number
  readonly height?: number
  readonly tone?: Tone
}

/** A curve as small as a word, with its axes. Decoration: the name beside it says what it is. */
export function Thumbnail({ f, x, y, width = 40, height = 24, tone = 'muted' }: ThumbnailProps) {
  const [x0, x1] = x
  const [y0, y1] = y
  const { path, zero } = useMemo(() => {
    const across = makeScale('linear', [x0, x1], [0, width])
    const up = makeScale('linear', [y0, y1], [height, 0])
    const { pieces } = sampleCurve(f, {
      from: 0,
      to: width,
      top: 0,
      bottom: height,
      xOf: (pixel) => across.invert(pixel),
      yOf: (value) => up(value),
    })
    const [left, bottom] = [Math.round(across(0)) + 0.5, Math.round(up(0)) + 0.5]
    return { path: pieces.map(polyline).join(''), zero: `M0,${bottom}H${width}M${left},0V${height}` }
  }, [f, x0, x1, y0, y1, width, height])
  return (
    <svg className="thumbnail" width={width} height={height} aria-hidden="true" fill="none">
      <path d={zero} stroke="var(--rule)" />
      <path d={path} stroke={strokeOf(tone)} strokeWidth={1.6} strokeLinejoin="round" />
    </svg>
  )
}
