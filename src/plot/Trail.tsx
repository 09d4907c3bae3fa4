import { useMemo } from 'react'
import { usePlot, type PlotSpace } from './plotSpace.ts'
import { strokeOf, type Tone } from './tone.ts'
import { trailPaths } from './trailPath.ts'

export interface TrailProps {
  /** x, y of step 0, 1, 2 … */
  readonly path: Float64Array
  /** The step shown: the part up to it is solid, the rest faint. */
  readonly at: number
  readonly tone: Tone
  /** Colours alone must not tell runs apart: put a name at the end with <PointLabels>. */
  readonly dots?: boolean
  /** An earlier run: dashed, without its steps. */
  readonly ghost?: boolean
}

/** How many steps at most are marked with a dot each. */
const mostDots = 80

/** A walk over a surface, with a disc where it stands now. Steps that leave the picture are clipped in their true direction. */
export function Trail({ path, at, tone, ghost = false, dots = !ghost }: TrailProps) {
  const space = usePlot()
  const last = path.length / 2 - 1
  const now = Math.min(Math.max(0, Math.round(at)), last)
  const place = useMemo(() => placeOf(path, space), [path, space])
  const box = useMemo(() => around(space), [space])
  const paths = useMemo(() => trailPaths(place, last, box), [place, last, box])
  if (last < 0) return null
  const here = paths.partAt(now)
  const [x, y] = place(now)
  const seen = x > box.left && x < box.right && y > box.top && y < box.bottom
  const from = Math.max(0, now - mostDots)
  return (
    <g
      className={ghost ? 'trail ghost' : 'trail'}
      clipPath={space.clip}
      stroke={strokeOf(tone)}
      aria-hidden="true"
    >
      {paths.parts.map((part, i) =>
        i === here ? null : <path key={i} className={i < here ? 'walked' : 'ahead'} d={part} />,
      )}
      <path className="ahead" d={paths.ahead(now)} />
      <path className="walked" d={paths.walked(now)} />
      {dots && (
        <path
          className="steps"
          d={Array.from({ length: now - from }, (_, i) => dotAt(place(from + i), box)).join('')}
        />
      )}
      {seen && <circle cx={x} cy={y} r={ghost ? 4 : 5.5} style={discOf(tone, ghost)} />}
    </g>
  )
}

const discOf = (tone: Tone, ghost: boolean) =>
  ghost ? { fill: 'var(--paper)' } : { fill: strokeOf(tone), stroke: 'var(--paper)' }

type Place = readonly [number, number]

const placeOf =
  (path: Float64Array, { x, y }: PlotSpace) =>
  (step: number): Place => [x(path[2 * step]!), y(path[2 * step + 1]!)]

function around({ inner }: PlotSpace) {
  return { left: inner.left - 20, top: inner.top - 20, right: inner.right + 20, bottom: inner.bottom + 20 }
}

/** A line of no length with round ends is a dot. */
function dotAt([x, y]: Place, box: ReturnType<typeof around>): string {
  const seen = x > box.left && x < box.right && y > box.top && y < box.bottom
  return seen ? `M${x.toFixed(1)},${y.toFixed(1)}h0` : ''
}
