import { textWidth } from './labels.ts'
import { usePlot, type PlotSpace } from './plotSpace.ts'
import { strokeOf, type Tone } from './tone.ts'

/** An upright line at x; `label` stands over its top. Nothing where x lies outside the picture. */
export function ProbeLine({ x, label }: { readonly x: number; readonly label?: string }) {
  const { x: across, inner, width } = usePlot()
  const [low, high] = across.domain
  if (!(x >= low && x <= high)) return null
  const u = across(x)
  return (
    <g className="probe-line" aria-hidden="true">
      <line className="cursor" x1={u} x2={u} y1={inner.top} y2={inner.bottom} />
      {label && (
        <text
          className="halo strong"
          x={clearOfEdges(u, label, { inner, width })}
          y={inner.top - 8}
          textAnchor="middle"
          fill="var(--ink-1)"
        >
          {label}
        </text>
      )}
    </g>
  )
}

/** The middle of words over x, clear of the name of the upright axis and of the picture's end. */
function clearOfEdges(
  u: number,
  label: string,
  { inner, width }: Pick<PlotSpace, 'inner' | 'width'>,
): number {
  const half = textWidth(label, 12.5) / 2
  return Math.max(inner.left + 32 + half, Math.min(u, width - half - 4))
}

/** Pixels to either side. */
const reach = 84

interface TangentProps {
  readonly at: readonly [x: number, y: number]
  readonly slope: number
}

/** A short piece of the line through a point with this slope. Nothing where either is not finite. */
export function Tangent({ at: [x, value], slope }: TangentProps) {
  const { x: across, y: up, clip } = usePlot()
  if (!Number.isFinite(slope) || !Number.isFinite(value)) return null
  const [u, v] = [across(x), up(value)]
  const [du, dv] = [across(1) - across(0), slope * (up(1) - up(0))]
  const k = reach / Math.sqrt(du * du + dv * dv)
  return (
    <g clipPath={clip} aria-hidden="true">
      <line className="tangent" x1={u - k * du} y1={v - k * dv} x2={u + k * du} y2={v + k * dv} />
    </g>
  )
}

interface DotsProps {
  readonly x: number
  /** The first dot is the larger one. */
  readonly dots: readonly { readonly y: number; readonly tone: Tone }[]
}

/** Where the line at x meets curves. */
export function Dots({ x, dots }: DotsProps) {
  const { x: across, y: up, clip } = usePlot()
  return (
    <g className="probe-dots" clipPath={clip} aria-hidden="true">
      {dots.map(({ y, tone }, i) =>
        Number.isFinite(y) ? (
          <circle key={i} cx={across(x)} cy={up(y)} r={i === 0 ? 5 : 4} fill={strokeOf(tone)} />
        ) : null,
      )}
    </g>
  )
}
