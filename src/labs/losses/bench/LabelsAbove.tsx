import { textWidth } from '../../../plot/labels.ts'
import { usePlot } from '../../../plot/plotSpace.ts'
import type { PointLabel } from '../../../plot/PointLabels.tsx'
import { textOf } from '../../../plot/tone.ts'

/** Pixels: the size of the words, and the room that each needs around itself. */
const [size, line, gap] = [12, 15, 8]

interface Placed extends PointLabel {
  readonly left: number
  readonly right: number
  readonly v: number
}

/** Names over the points of a curve that falls to the right, where it never runs; the lower moves aside for the upper. */
export function LabelsAbove({ labels }: { readonly labels: readonly PointLabel[] }) {
  const { x, y, inner } = usePlot()
  const placed: Placed[] = []
  const shown = labels
    .map((one) => ({ ...one, u: x(one.at[0]), v: y(one.at[1]) }))
    .filter(({ u, v }) => u >= inner.left && u <= inner.right && v >= inner.top - 1 && v <= inner.bottom)
    .sort((a, b) => a.v - b.v)
  for (const one of shown) {
    const width = textWidth(one.label, size)
    const v = Math.max(one.v - 10, inner.top + size)
    const near = placed.filter((other) => Math.abs(other.v - v) < line).sort((a, b) => a.left - b.left)
    let left = Math.min(one.u + gap, inner.right - width)
    for (const other of near)
      if (other.left < left + width + gap && left < other.right + gap) left = other.right + gap
    placed.push({ ...one, left, right: left + width, v })
  }
  return (
    <g className="labels-above" aria-hidden="true">
      {placed.map(({ id, label, tone, left, v }) => (
        <text key={id} className="halo strong" x={left} y={v} fill={textOf(tone)}>
          {label}
        </text>
      ))}
    </g>
  )
}
