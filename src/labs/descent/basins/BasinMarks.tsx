import type { PointLabel } from '../../../plot/PointLabels.tsx'
import { usePlot, type PlotSpace } from '../../../plot/plotSpace.ts'
import type { BasinShare } from '../../../core/descent/basins.ts'
import { useRace } from '../raceState.ts'
import { numberOf } from './facts.ts'
import { MarkSign, type SignKind } from './MarkSign.tsx'
import { usePicture } from './picture.ts'
import { saddlesOf } from './saddles.ts'

/** Up to so many numbers are kept clear of one another. */
const fewest = 16

/** The basins of the map; while there is none, the known minima. */
function useBasins(): readonly Known[] {
  const { surface } = useRace()
  return usePicture()?.map.basins ?? surface.minima.map(globalMinimum)
}

/** The numbers of basins, as far as there are few enough that they can be kept clear of other words. */
export function useNumbers(): readonly PointLabel[] {
  const basins = useBasins()
  return basins.length <= fewest ? basins.map(labelOf) : []
}

/** The place of every basin, and the saddles. */
export function BasinMarks() {
  const space = usePlot()
  const { surface } = useRace()
  const basins = useBasins()
  const saddles = saddlesOf(surface).filter((at) => !basins.some((basin) => isAt(basin, at)))
  return (
    <g className="basin-marks" aria-hidden="true">
      {saddles.map((at, i) => (
        <Placed key={i} space={space} at={at} kind="saddle" />
      ))}
      {basins.map((basin) => (
        <Placed
          key={basin.key}
          space={space}
          at={[basin.x, basin.y]}
          kind={signOf(basin)}
          name={basins.length <= fewest ? undefined : numberOf(basin)}
        />
      ))}
    </g>
  )
}

type Known = Pick<BasinShare, 'x' | 'y' | 'kind' | 'global' | 'key'>

const globalMinimum = ([x, y]: readonly [number, number], key: number): Known => ({
  x,
  y,
  kind: 'minimum',
  global: true,
  key,
})

const isAt = ({ x, y }: Known, [u, v]: readonly [number, number]) => Math.hypot(x - u, y - v) < 1e-3

export const signOf = ({ kind, global }: Pick<Known, 'kind' | 'global'>): SignKind =>
  global ? 'global' : kind

const labelOf = (basin: Known): PointLabel => ({
  id: String(basin.key),
  label: numberOf(basin),
  tone: 'ink',
  at: [basin.x, basin.y],
})

interface PlacedProps {
  readonly space: PlotSpace
  readonly at: readonly [number, number]
  readonly kind: SignKind
  /** Where there are many, the number stands for the sign. */
  readonly name?: string | undefined
}

function Placed({ space: { x, y, inner }, at, kind, name }: PlacedProps) {
  const [u, v] = [x(at[0]), y(at[1])]
  if (!(u >= inner.left && u <= inner.right && v >= inner.top && v <= inner.bottom)) return null
  return (
    <g transform={`translate(${u.toFixed(1)},${v.toFixed(1)})`}>
      {(name === undefined || kind === 'global') && <MarkSign kind={kind} />}
      {name && (
        <text
          className="halo"
          x={kind === 'global' ? 8 : 0}
          y={4}
          textAnchor={kind === 'global' ? 'start' : 'middle'}
        >
          {name}
        </text>
      )}
    </g>
  )
}
