import type { DifferenceError } from '../../../core/differentiate/differenceError.ts'
import { Mark } from '../../../plot/Mark.tsx'
import { PointLabels, type PointLabel } from '../../../plot/PointLabels.tsx'
import { usePlot } from '../../../plot/plotSpace.ts'
import { differenceText } from '../numbers.ts'
import { hRange } from './errorCurves.ts'
import { useErrorWords } from './errorWords.ts'

interface Props {
  readonly theory: DifferenceError
  /** Where the row of zeros begins; the lines end there. */
  readonly parting: number
}

/** What theory says of the error: the line of the truncated series, that of rounding, and where their sum is least. */
export function TheoryLines({ theory, parting }: Props) {
  const words = useErrorWords()
  const { order, truncation, rounding, bestH } = theory
  const cut = (h: number) => truncation * h ** order
  const round = (h: number) => rounding / h
  const best = bestH === null ? null : ([bestH, cut(bestH) + round(bestH)] as const)
  const labels: PointLabel[] = []
  if (best) labels.push({ id: 'best', label: words.best(differenceText(best[0])), tone: 'ink', at: best })
  if (rounding > 0)
    labels.push({
      id: 'rounding',
      label: words.roundingLine,
      tone: 'muted',
      at: [1e-13, round(1e-13)],
    })
  if (truncation > 0) {
    const label = order === 2 ? words.truncationLine : words.truncationLineOneSided
    labels.push({ id: 'truncation', label, tone: 'muted', at: [3e-3, cut(3e-3)] })
  }
  return (
    <g className="theory">
      {truncation > 0 && <PowerLine f={cut} from={(parting / truncation) ** (1 / order)} to={hRange[1]} />}
      {rounding > 0 && <PowerLine f={round} from={1e-25} to={rounding / parting} />}
      {best && <Mark at={best} tone="ink" />}
      <PointLabels labels={labels} />
    </g>
  )
}

interface LineProps {
  readonly f: (h: number) => number
  readonly from: number
  readonly to: number
}

/** A power of h, which is a straight line on these axes. */
function PowerLine({ f, from, to }: LineProps) {
  const { x, y, clip } = usePlot()
  const [low, high] = [from, Math.min(to, hRange[1])]
  if (!(low > 0 && low < high)) return null
  return (
    <g clipPath={clip} aria-hidden="true">
      <line x1={x(low)} y1={y(f(low))} x2={x(high)} y2={y(f(high))} />
    </g>
  )
}
