import { textWidth } from './labels.ts'
import { usePlot } from './plotSpace.ts'
import { strokeOf, textOf, type Tone } from './tone.ts'

export interface MarkProps {
  readonly at: readonly [x: number, y: number]
  /** Words beside it; on the left where there is no room on the right. */
  readonly label?: string
  readonly tone?: Tone
  readonly shape?: 'hollow' | 'full'
}

/** A small circle at a point that does not move, e.g. a minimum. Not drawn outside the picture. */
export function Mark({ at, label, tone = 'muted', shape = 'hollow' }: MarkProps) {
  const { x, y, inner } = usePlot()
  const [u, v] = [x(at[0]), y(at[1])]
  if (!(u >= inner.left && u <= inner.right && v >= inner.top && v <= inner.bottom)) return null
  const fits = u + 10 + textWidth(label ?? '', 11.5) < inner.right
  return (
    <g className="mark">
      <circle
        cx={u}
        cy={v}
        r={4}
        stroke={strokeOf(tone)}
        style={{ fill: shape === 'full' ? strokeOf(tone) : 'var(--paper)' }}
      />
      {label && (
        <text
          className="halo"
          x={u + (fits ? 9 : -9)}
          y={v + 4}
          textAnchor={fits ? 'start' : 'end'}
          fill={textOf(tone)}
        >
          {label}
        </text>
      )}
    </g>
  )
}
