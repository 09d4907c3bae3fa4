import { formatNumber } from '../../../controls/format.ts'
import { useRoomWords } from '../roomWords.ts'
import { useSetting } from '../store.ts'
import { setTarget } from './edits.ts'
import { GivenTable } from './GivenTable.tsx'
import { Matrix } from './Matrix.tsx'
import type { Outcome } from './outcome.ts'
import { usePicked } from './picked.ts'
import { shadeOf, signedShadeOf } from './shades.ts'
import { TargetTable } from './TargetTable.tsx'

interface Props {
  readonly outcome: Outcome
}

/** The batch from its logits to the gradient: every number in sight. */
export function Tables({ outcome }: Props) {
  const words = useRoomWords().bench
  const logits = useSetting('from') === 'logits'
  const format = useSetting('format')
  const last = {
    head: words.minusLog,
    cell: (row: number) => (
      <span data-row-loss={outcome.rowLosses[row]}>{formatNumber(outcome.rowLosses[row]!)}</span>
    ),
  }
  return (
    <div className="bench-tables" data-classes={outcome.classes > 6 ? 'many' : 'few'} data-format={format}>
      <GivenTable outcome={outcome} {...(!logits && { last })} />
      <TargetTable outcome={outcome} onTarget={setTarget} />
      {logits && <Probabilities outcome={outcome} last={last} />}
      <Gradient outcome={outcome} />
    </div>
  )
}

/** As many digits as a cell has room for; what would read 0.000… is nearly 0, and its cell says it in full when it is picked. */
function cellText(value: number, classes: number): string {
  if (classes <= 6) return formatNumber(value, 3)
  return value !== 0 && Math.abs(value) < 1e-3 ? '≈ 0' : formatNumber(value, 2)
}

function Probabilities({ outcome, last }: Props & { readonly last: Parameters<typeof Matrix>[0]['last'] }) {
  const words = useRoomWords().bench
  const picked = usePicked(outcome)
  const { y, table, classes, targets } = outcome
  return (
    <div className="matrix-box">
      <Matrix
        title={<b>{words.softmaxed}</b>}
        rows={table.length}
        classes={classes}
        targets={targets}
        picked={picked}
        {...(last && { last })}
        ground={({ row, column }) => shadeOf(y[row * classes + column]!)}
        cell={({ row, column }) => cellText(y[row * classes + column]!, classes)}
      />
    </div>
  )
}

/** What each logit, or each probability, should do: blue is to fall, orange to rise. */
function Gradient({ outcome }: Props) {
  const words = useRoomWords().bench
  const picked = usePicked(outcome)
  const logits = useSetting('from') === 'logits'
  const mean = useSetting('reduce') === 'mean'
  const { gradient, table, classes, targets } = outcome
  const finite = Array.from(gradient, Math.abs).filter(Number.isFinite)
  const most = Math.max(...finite, Number.MIN_VALUE)
  const formula = logits ? (mean ? words.slopeMean : words.slopeSum) : words.slopeOfProbability
  return (
    <div className="matrix-box">
      <Matrix
        title={
          <>
            <b>{words.gradient}</b> {formula}
          </>
        }
        rows={table.length}
        classes={classes}
        targets={targets}
        picked={picked}
        ground={({ row, column }) => signedShadeOf(gradient[row * classes + column]!, most)}
        cell={({ row, column }) => cellText(gradient[row * classes + column]!, classes)}
      />
    </div>
  )
}
