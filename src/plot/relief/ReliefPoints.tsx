import { strokeOf, textOf, type Tone } from '../tone.ts'
import type { NamedPoint } from './namedPoints.ts'

/** Discs and rings at points of the surface, and names beside them; fainter where the surface hides them. */
export function ReliefPoints({ points }: { readonly points: readonly NamedPoint[] }) {
  return (
    <g className="relief-points" aria-hidden="true">
      {points.map(({ id, kind, tone, at: [u, v], seen }) => (
        <Dot key={id} kind={kind} tone={tone} u={u} v={v} seen={seen} />
      ))}
      <g className="point-labels">
        {points.map(({ id, label, tone, box }) =>
          box ? (
            <text
              key={id}
              className="halo strong"
              x={((box.left + box.right) / 2).toFixed(1)}
              y={(box.bottom - 4).toFixed(1)}
              textAnchor="middle"
              fill={textOf(tone)}
            >
              {label}
            </text>
          ) : null,
        )}
      </g>
    </g>
  )
}

interface DotProps {
  readonly kind: NamedPoint['kind']
  readonly tone: Tone
  readonly u: number
  readonly v: number
  readonly seen: boolean
}

function Dot({ kind, tone, u, v, seen }: DotProps) {
  const place = { cx: u.toFixed(1), cy: v.toFixed(1) }
  const className = seen ? undefined : 'hidden'
  if (kind === 'mark')
    return (
      <circle
        {...place}
        className={className}
        r={4}
        stroke={strokeOf(tone)}
        style={{ fill: 'var(--paper)' }}
      />
    )
  if (kind === 'disc' || kind === 'ghost')
    return (
      <circle
        {...place}
        className={className}
        r={kind === 'disc' ? 5.5 : 3.5}
        style={{ fill: strokeOf(tone), stroke: 'var(--paper)' }}
      />
    )
  return null
}
