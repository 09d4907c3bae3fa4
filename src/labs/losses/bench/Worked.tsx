import { Formula } from '../../../controls/Formula.tsx'
import { formatNumber } from '../../../controls/format.ts'
import { exp } from '../../../core/maths/elementary.ts'
import { useRoomWords } from '../roomWords.ts'
import { useSetting } from '../store.ts'
import equations from './equations.ts?formulas'
import type { Outcome } from './outcome.ts'
import { usePicked } from './picked.ts'

const text = (value: number) => formatNumber(value, 4)

/** The arithmetic of the cell that is picked. */
export function Worked({ outcome }: { readonly outcome: Outcome }) {
  const words = useRoomWords().bench
  const { row, column } = usePicked(outcome)
  const logits = useSetting('from') === 'logits'
  const delta = useSetting('delta')
  const { targets, classes, rowLosses } = outcome
  const right = targets[row] === column
  const at = row * classes + column
  const target = row * classes + targets[row]!
  return (
    <div className="worked" data-worked={`${row},${column}`}>
      <p>
        <b>{words.worked(String(row + 1), String(column))}</b>{' '}
        {right ? words.isRight : words.isWrong(String(targets[row]))}
      </p>
      <div className="worked-formulas">
        {logits && <Share outcome={outcome} row={row} column={column} />}
        <Formula
          formula={equations['cost']!}
          slots={{ y: text(outcome.y[target]!), delta: text(delta), loss: text(rowLosses[row]!) }}
        />
        <Slope outcome={outcome} at={at} right={right} delta={delta} logits={logits} />
      </div>
    </div>
  )
}

function Share({
  outcome,
  row,
  column,
}: {
  readonly outcome: Outcome
  readonly row: number
  readonly column: number
}) {
  const z = outcome.table[row]!
  const max = Math.max(...z)
  const total = z.reduce((sum, one) => sum + exp(one - max), 0)
  const slots = {
    z: z[column]!,
    max,
    power: exp(z[column]! - max),
    total,
    y: outcome.y[row * outcome.classes + column]!,
  }
  const texts = Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, text(value)]))
  return <Formula formula={equations['share']!} slots={texts} />
}

interface SlopeProps {
  readonly outcome: Outcome
  readonly at: number
  readonly right: boolean
  readonly delta: number
  readonly logits: boolean
}

function Slope({ outcome, at, right, delta, logits }: SlopeProps) {
  const mean = useSetting('reduce') === 'mean'
  const n = mean ? outcome.table.length : 1
  const ofLogit = mean ? 'slopeMean' : 'slopeSum'
  const ofRight = n === 1 ? 'slopeOfRightAlone' : 'slopeOfRight'
  const formula = logits ? ofLogit : right ? ofRight : 'slopeOfWrong'
  return (
    <Formula
      key={formula}
      formula={equations[formula]!}
      slots={{
        y: text(outcome.y[at]!),
        t: right ? '1' : '0',
        n: String(n),
        delta: text(delta),
        slope: text(outcome.gradient[at]!),
      }}
    />
  )
}
