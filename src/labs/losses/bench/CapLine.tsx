import { usePlot } from '../../../plot/plotSpace.ts'

interface Props {
  /** Infinity: no line. */
  readonly cap: number
  readonly label: string
}

/** A level that no loss can pass. */
export function CapLine({ cap, label }: Props) {
  const { y, inner } = usePlot()
  const v = y(cap)
  if (!(v >= inner.top && v <= inner.bottom)) return null
  return (
    <g className="cap-line" aria-hidden="true">
      <line x1={inner.left} x2={inner.right} y1={v} y2={v} />
      <text className="halo strong" x={inner.right - 4} y={v - 6} textAnchor="end">
        {label}
      </text>
    </g>
  )
}
