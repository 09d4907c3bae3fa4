import { useMessages } from '../../controls/messages.tsx'
import { limits } from '../../experiment/limits.ts'
import { Handle } from '../../plot/Handle.tsx'
import { usePlot } from '../../plot/plotSpace.ts'
import { strokeOf } from '../../plot/tone.ts'
import { probeText, reading } from './numbers.ts'
import { chosenTone, toneAt, type Shown } from './shown.ts'
import { change, reset, useSetting } from './store.ts'

interface Props {
  readonly shown: readonly Shown[]
}

const everywhere = [limits.activations.probe.min, limits.activations.probe.max] as const
/** Far outside every picture, yet finite, as scales want it. */
const far = 1e9
const held = (value: number) => Math.min(Math.max(value, -far), far)

/** The handle on f at x, the tangent there, and where the line at x meets the compared curves. */
export function ValueProbe({ shown }: Props) {
  const words = useMessages().activations
  const x = useSetting('x')
  const f = shown[0]!
  const [value, slope] = [f.value(x), f.slope(x)]
  const [low, high] = usePlot().x.domain
  const inside = x >= low && x <= high
  return (
    <>
      {inside && <ProbeLine x={x} label={words.xIs(probeText(x))} />}
      {inside && <Tangent at={[x, value]} slope={slope} />}
      {inside && <Dots x={x} heights={shown.map((one) => one.value(x))} from={1} />}
      <Handle
        at={[x, held(value)]}
        along="x"
        bounds={[inside ? [low, high] : everywhere, [-far, far]]}
        tone={chosenTone}
        shape="dot"
        label={words.probe}
        valueText={words.probeSays(probeText(x), reading(value), reading(slope))}
        onMove={([to], done) => change({ x: to }, done)}
        onReset={() => reset('x')}
      />
    </>
  )
}

/** The same x over the derivatives. */
export function SlopeProbe({ shown }: Props) {
  const x = useSetting('x')
  const [low, high] = usePlot().x.domain
  if (!(x >= low && x <= high)) return null
  return (
    <>
      <ProbeLine x={x} />
      <Dots x={x} heights={shown.map((one) => one.slope(x))} from={0} />
    </>
  )
}

/** @param label stands over the top of the line */
function ProbeLine({ x, label }: { readonly x: number; readonly label?: string }) {
  const { x: across, inner } = usePlot()
  const u = across(x)
  return (
    <g className="probe-line" aria-hidden="true">
      <line className="cursor" x1={u} x2={u} y1={inner.top} y2={inner.bottom} />
      {label && (
        <text className="halo strong" x={u} y={inner.top - 8} textAnchor="middle" fill="var(--ink-1)">
          {label}
        </text>
      )}
    </g>
  )
}

/** Pixels to either side. */
const reach = 84

function Tangent({
  at: [x, value],
  slope,
}: {
  readonly at: readonly [number, number]
  readonly slope: number
}) {
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
  readonly heights: readonly number[]
  readonly from: number
}

function Dots({ x, heights, from }: DotsProps) {
  const { x: across, y: up, clip } = usePlot()
  return (
    <g className="probe-dots" clipPath={clip} aria-hidden="true">
      {heights.map((height, i) =>
        i >= from && Number.isFinite(height) ? (
          <circle key={i} cx={across(x)} cy={up(height)} r={i === 0 ? 5 : 4} fill={strokeOf(toneAt(i))} />
        ) : null,
      )}
    </g>
  )
}
