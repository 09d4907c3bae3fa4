import { strokeOf, type Tone } from '../tone.ts'
import { arrowParts } from './arrowParts.ts'
import type { Camera } from './camera.ts'
import type { HeightField, Point } from './heightField.ts'

export interface ArrowSpec {
  /** Data units. */
  readonly from: Point
  readonly to: Point
  readonly tone: Tone
  readonly label?: string
}

interface Props {
  readonly arrows: readonly ArrowSpec[]
  readonly field: HeightField
  readonly camera: Camera
}

/** Arrows that lie on the surface; faint where it hides them, and cut off where the block ends. */
export function ReliefArrows({ arrows, field, camera }: Props) {
  return (
    <g className="relief-arrows" aria-hidden="true">
      {arrows.map(({ from, to, tone }, i) => {
        const { shown, hidden, head } = arrowParts(field, camera, from, to)
        return (
          <g key={i} style={{ color: strokeOf(tone) }}>
            <path className="faint" d={hidden} />
            <path className="ground" d={shown} />
            <path d={shown} />
            {head && (
              <path
                className="head"
                d="M2,0L-8,-4.5L-6,0L-8,4.5Z"
                transform={`translate(${head.at[0].toFixed(1)},${head.at[1].toFixed(1)}) rotate(${head.degrees.toFixed(1)})`}
              />
            )}
          </g>
        )
      })}
    </g>
  )
}
