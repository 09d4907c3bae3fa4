import type { ReadoutRow } from '../HoverReadout.tsx'
import { textOf } from '../tone.ts'
import type { Camera } from './camera.ts'
import type { HeightField, Point } from './heightField.ts'
import { pointAt } from './pointAt.ts'

interface Props {
  /** The pointer, pixels. */
  readonly at: Point
  readonly field: HeightField
  readonly camera: Camera
  readonly read: (x: number, y: number) => readonly ReadoutRow[] | null
}

/** Values of the surface under the pointer, beside it on the side where there is more room. */
export function ReliefReadout({ at: [u, v], field, camera, read }: Props) {
  const point = pointAt(field, camera, [u, v])
  const rows = point && read(...point)
  if (!rows) return null
  const { width, height } = camera
  const across = u < width / 2 ? { left: u + 14 } : { right: width - u + 14 }
  const up = v < height / 2 ? { top: Math.max(4, v - 12) } : { bottom: Math.max(4, height - v - 12) }
  return (
    <dl className="hover-box" style={{ ...across, ...up, pointerEvents: 'none' }} aria-hidden="true">
      {rows.map(({ label, value, tone = 'ink' }) => (
        <div key={label}>
          <dt style={{ color: textOf(tone) }}>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
