import { useMemo } from 'react'
import { Mark } from '../../../plot/Mark.tsx'
import { usePlot } from '../../../plot/plotSpace.ts'
import { strokeOf, textOf, type Tone } from '../../../plot/tone.ts'
import { useCostWords } from './costWords.ts'
import { bookNet, costOf, netName, nets } from './nets.ts'

/** Points that a line is made of; on these axes it is nearly straight. */
const points = 60

interface LineProps {
  readonly f: (n: number) => number
  readonly tone: Tone
}

/** A cost over all that is shown of n. */
export function PowerLine({ f, tone }: LineProps) {
  const { x, y, inner, clip } = usePlot()
  const path = useMemo(
    () =>
      Array.from({ length: points + 1 }, (_, i) => {
        const u = inner.left + ((inner.right - inner.left) * i) / points
        return `${i === 0 ? 'M' : 'L'}${u.toFixed(1)},${y(f(x.invert(u))).toFixed(1)}`
      }).join(''),
    [f, x, y, inner],
  )
  return (
    <g className="cost-line" clipPath={clip} aria-hidden="true">
      <path d={path} stroke={strokeOf(tone)} />
    </g>
  )
}

/** Forward and backward together, in forward passes: 2 to 3, whatever n is. */
export function PassBand() {
  const { y, inner, clip } = usePlot()
  const [top, bottom] = [y(3), y(2)]
  return (
    <g className="pass-band" clipPath={clip} aria-hidden="true">
      <rect x={inner.left} y={top} width={inner.right - inner.left} height={Math.max(0, bottom - top)} />
    </g>
  )
}

interface NameProps {
  /** The height of its line at the right edge, data units. */
  readonly at: number
  readonly name: string
  readonly tone: Tone
  /** Pixels by which it is moved, where two lines run close. */
  readonly lift?: number
}

/** A line's name at its right end. */
export function EndName({ at, name, tone, lift = 0 }: NameProps) {
  const { y, inner } = usePlot()
  const v = y(at) + lift
  if (!(v > inner.top - 4 && v < inner.bottom)) return null
  return (
    <text className="curve-labels halo strong" x={inner.right + 8} y={v + 4} fill={textOf(tone)}>
      {name}
    </text>
  )
}

/** Each net of the table: what its gradient costs by differences, and what it costs by going backward. */
export function NetMarks() {
  const words = useCostWords()
  const costs = useMemo(() => nets.map(costOf), [])
  const { x, y, inner } = usePlot()
  return (
    <>
      {costs.map(({ sizes, n, evaluations, passes }) => (
        <g key={netName(sizes)}>
          <Mark at={[n, evaluations]} tone={1} />
          <Mark at={[n, passes]} tone={3} />
          {x(n) <= inner.right && y(evaluations) >= inner.top && (
            <text className="halo net-name" x={x(n) - 9} y={y(evaluations) - 6} textAnchor="end">
              {sizes === bookNet ? `${words.bookNet} ${netName(sizes)}` : netName(sizes)}
            </text>
          )}
        </g>
      ))}
    </>
  )
}
