import { useContext, useEffect, useId, useMemo } from 'react'
import { DrawnContext } from './figure/data.ts'
import { usePlot, type PlotSpace } from './plotSpace.ts'
import { sampleCurve, type Jump } from './sampleCurve.ts'
import { strokeOf, type Tone } from './tone.ts'

export interface CurveProps {
  /** Make it once per function (useMemo): a new function is sampled anew. May answer NaN or ±∞. */
  readonly f: (x: number) => number
  readonly tone?: Tone
  /** A second sign beside colour, e.g. for a derivative. */
  readonly dashed?: boolean
  /** Pixels; 2 if left out. */
  readonly width?: number
  /** A faint line, for what is only compared with. */
  readonly faint?: boolean
  /** Its name in the table of a Figure; `y` if left out. */
  readonly name?: string
}

/** The graph of y = f(x): adaptively sampled, broken at poles and leaps, with a full and a hollow dot at a leap. */
export function Curve({ f, tone = 1, dashed = false, width = 2, faint = false, name = 'y' }: CurveProps) {
  const space = usePlot()
  useDrawn(name, f)
  const { path, jumps } = useMemo(() => sampled(f, space), [f, space])
  const stroke = strokeOf(tone)
  return (
    <g clipPath={space.clip} className={faint ? 'curve faint' : 'curve'} aria-hidden="true">
      <path d={path} stroke={stroke} strokeWidth={width} strokeDasharray={dashed ? '6 4' : undefined} />
      {jumps.map((jump, i) => (
        <LeapDots key={i} jump={jump} stroke={stroke} />
      ))}
    </g>
  )
}

/** Enters the curve into the table of the figure around. */
function useDrawn(label: string, f: (x: number) => number): void {
  const drawn = useContext(DrawnContext)
  const id = useId()
  useEffect(() => {
    drawn?.set(id, { label, f })
    return () => void drawn?.delete(id)
  }, [drawn, id, label, f])
}

function sampled(f: (x: number) => number, { x, y, inner }: PlotSpace) {
  const { pieces, jumps } = sampleCurve(f, {
    from: inner.left,
    to: inner.right,
    top: inner.top,
    bottom: inner.bottom,
    xOf: (pixel) => x.invert(pixel),
    yOf: (value) => y(value),
  })
  return { path: pieces.map(polyline).join(''), jumps }
}

/** x, y pairs in pixels as the `d` of an SVG path. */
export function polyline(points: readonly number[]): string {
  let path = ''
  for (let i = 0; i + 1 < points.length; i += 2) {
    path += `${i === 0 ? 'M' : 'L'}${points[i]!.toFixed(2)},${points[i + 1]!.toFixed(2)}`
  }
  return path
}

function LeapDots({ jump, stroke }: { jump: Jump; stroke: string }) {
  const fill = (side: Jump['filled']) => (jump.filled === side ? stroke : 'var(--paper)')
  return (
    <>
      <circle
        cx={jump.x}
        cy={jump.left}
        r={3.5}
        stroke={stroke}
        strokeWidth={1.5}
        style={{ fill: fill('left') }}
      />
      <circle
        cx={jump.x}
        cy={jump.right}
        r={3.5}
        stroke={stroke}
        strokeWidth={1.5}
        style={{ fill: fill('right') }}
      />
    </>
  )
}
