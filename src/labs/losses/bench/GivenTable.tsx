import { useState } from 'react'
import { exactNumber, formatNumber } from '../../../controls/format.ts'
import { useMessages } from '../../../controls/messages.tsx'
import { useRoomWords } from '../roomWords.ts'
import { useSetting } from '../store.ts'
import { CellField } from './CellField.tsx'
import { goByKeys } from './cellKeys.ts'
import { boundsOf, setCell } from './edits.ts'
import { Matrix, type MatrixProps } from './Matrix.tsx'
import type { Outcome } from './outcome.ts'
import { shadeOf } from './shades.ts'
import { usePicked, type Place } from './picked.ts'

interface Props {
  readonly outcome: Outcome
  readonly last?: MatrixProps['last']
}

/** The numbers that are given and can be typed: logits, or probabilities. */
export function GivenTable({ outcome, last }: Props) {
  const words = useRoomWords().bench
  const { notANumber, outOfRange } = useMessages().controls.slider
  const from = useSetting('from')
  const picked = usePicked(outcome)
  const [complaint, setComplaint] = useState('')
  const logits = from === 'logits'
  const { table, classes, targets } = outcome
  const onType = ({ row, column }: Place, typed: number | null) => {
    if (typed === null) return setComplaint(notANumber)
    const { min, max } = boundsOf(from)
    setComplaint(typed >= min && typed <= max ? '' : outOfRange(exactNumber(min), exactNumber(max)))
    setCell(row, column, typed)
  }
  const nameOf = logits ? words.logitOf : words.probabilityOf
  return (
    <div className="matrix-box">
      <Matrix
        title={<b>{logits ? words.logits : words.probabilities}</b>}
        rows={table.length}
        classes={classes}
        targets={targets}
        picked={picked}
        onKeyDown={goByKeys}
        {...(last && { last })}
        {...(!logits && { ground: ({ row, column }: Place) => shadeOf(table[row]![column]!) })}
        cell={({ row, column }) => (
          <CellField
            value={table[row]![column]!}
            label={nameOf(String(row + 1), String(column))}
            row={row}
            column={column}
            reachable={row === picked.row && column === picked.column}
            signed={logits}
            onType={(typed) => onType({ row, column }, typed)}
          />
        )}
      />
      <p className="slider-complaint" role="status">
        {complaint}
      </p>
      {!logits && <Sums table={table} />}
    </div>
  )
}

/** Rows of probabilities that do not add up to 1 are used as they are, and it is said. */
function Sums({ table }: Pick<Outcome, 'table'>) {
  const words = useRoomWords().bench
  const sums = table.map((row) => row.reduce((sum, value) => sum + value, 0))
  const odd = sums.flatMap((sum, i) =>
    Math.abs(sum - 1) > 1e-5 ? [words.sumOf(String(i + 1), formatNumber(sum))] : [],
  )
  return odd.length > 0 && <p className="matrix-note">{words.oddSums(odd.join(words.comma))}</p>
}
