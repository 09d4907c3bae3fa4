import { useMemo } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import { log } from '../../../core/maths/elementary.ts'
import { Axes } from '../../../plot/Axes.tsx'
import { Curve } from '../../../plot/Curve.tsx'
import { Figure } from '../../../plot/Figure.tsx'
import { HoverReadout } from '../../../plot/HoverReadout.tsx'
import { Mark } from '../../../plot/Mark.tsx'
import { usePlot } from '../../../plot/plotSpace.ts'
import type { Interval } from '../../../plot/scale.ts'
import { strokeOf } from '../../../plot/tone.ts'
import { useRoomWords } from '../roomWords.ts'
import { useSetting } from '../store.ts'
import { CapLine } from './CapLine.tsx'
import { LabelsAbove } from './LabelsAbove.tsx'
import type { Outcome } from './outcome.ts'
import { usePicked } from './picked.ts'

const x: Interval = [-0.03, 1.03]
const margin = { top: 26, right: 24, bottom: 30 }

/** The cap of the book's δ. */
const usualCap = -log(1e-7)

/** The heights that are shown: as for the book's δ, or more where the cap or a loss is higher. What is infinite stays at the top. */
function spanOf({ cap, rowLosses }: Outcome): Interval {
  const top = Math.max(usualCap, ...[cap, ...rowLosses].filter(Number.isFinite))
  return [-0.11 * top, 1.16 * top]
}

/** −log(p + δ) against p, the rows as points on it, and the cap as a line. */
export function LossPlot({ outcome }: { readonly outcome: Outcome }) {
  const words = useRoomWords().bench
  const delta = useSetting('delta')
  const f = useMemo(() => (p: number) => (p < 0 || p > 1 ? NaN : -log(p + delta)), [delta])
  const y = spanOf(outcome)
  return (
    <Figure
      name="cross-entropy-bench"
      x={x}
      y={y}
      margin={margin}
      label={words.plot}
      caption={words.plotCaption(formatNumber(delta))}
    >
      <Axes grid zero xLabel="p" yLabel={words.minusLogOf} />
      <CapLine cap={outcome.cap} label={words.cap(formatNumber(outcome.cap, 5))} />
      <Rise cap={outcome.cap} f={f} />
      <Curve f={f} tone={2} width={2.25} name="−log(p + δ)" />
      <HoverReadout
        read={(p) => [
          { label: 'p', value: formatNumber(p) },
          { label: '−log(p + δ)', value: formatNumber(f(p)), tone: 2, y: f(p) },
        ]}
        snap={(p) => Math.min(1, Math.max(0, Number(p.toFixed(3))))}
      />
      <Perfect delta={delta} />
      <Rows outcome={outcome} top={y[1]} />
    </Figure>
  )
}

/** Where p is 0 the curve rises to the cap within less of p than any sampling can find, the smaller δ the less. */
function Rise({ cap, f }: { readonly cap: number; readonly f: (p: number) => number }) {
  const { x: across, y: up, inner, clip } = usePlot()
  const u = across(0)
  const foot = up(f(Math.max(0, across.invert(u + 1))))
  const top = Number.isFinite(cap) ? up(cap) : inner.top
  return (
    <g clipPath={clip} className="curve" aria-hidden="true">
      <path d={`M${u},${foot}L${u},${top}`} stroke={strokeOf(2)} strokeWidth={2.25} />
    </g>
  )
}

/** What a perfect prediction costs: a little less than nothing. */
function Perfect({ delta }: { readonly delta: number }) {
  const words = useRoomWords().bench
  const { x: across, y: up } = usePlot()
  const loss = -log(1 + delta)
  return (
    <>
      <Mark at={[1, loss]} tone={2} />
      <text className="halo perfect" x={across(1) - 8} y={up(loss) + 15} textAnchor="end">
        {words.perfectCosts(formatNumber(loss))}
      </text>
    </>
  )
}

/** A point for every row. */
function Rows({ outcome, top }: { readonly outcome: Outcome; readonly top: number }) {
  const words = useRoomWords().bench
  const picked = usePicked(outcome)
  const { y, targets, classes, rowLosses } = outcome
  const points = targets.map((target, row) => {
    const loss = rowLosses[row]!
    return {
      id: String(row),
      at: [y[row * classes + target]!, Number.isFinite(loss) ? loss : top] as const,
      tone: row === picked.row ? (1 as const) : ('muted' as const),
      label: words.rowAt(String(row + 1), formatNumber(loss)),
    }
  })
  return (
    <>
      {points.map(({ id, at, tone }) => (
        <Mark key={id} at={at} tone={tone} shape="full" />
      ))}
      <LabelsAbove labels={points} />
    </>
  )
}
