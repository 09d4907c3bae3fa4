import { useId } from 'react'
import { useRoomWords } from '../roomWords.ts'
import { useSetting } from '../store.ts'
import { Matrix } from './Matrix.tsx'
import type { Outcome } from './outcome.ts'
import { usePicked } from './picked.ts'

interface Props {
  readonly outcome: Outcome
  readonly onTarget: (row: number, target: number) => void
}

/** The right class of each row: a row of 0 with a 1 in it, or its number. */
export function TargetTable(props: Props) {
  const onehot = useSetting('format') === 'onehot'
  return <div className="matrix-box">{onehot ? <OneHot {...props} /> : <Labels {...props} />}</div>
}

/** Native radio buttons, a group for each row. */
function OneHot({ outcome, onTarget }: Props) {
  const words = useRoomWords().bench
  const { table, classes, targets } = outcome
  const name = useId()
  return (
    <Matrix
      title={
        <>
          <b>{words.targets}</b> {words.clickTarget}
        </>
      }
      rows={table.length}
      classes={classes}
      targets={targets}
      picked={usePicked(outcome)}
      cell={({ row, column }) => (
        <label className="one-hot">
          <input
            type="radio"
            name={`${name}-${row}`}
            checked={targets[row] === column}
            aria-label={words.targetOf(String(row + 1), String(column))}
            onChange={() => onTarget(row, column)}
          />
          <span aria-hidden="true">{targets[row] === column ? 1 : 0}</span>
        </label>
      )}
    />
  )
}

function Labels({ outcome, onTarget }: Props) {
  const words = useRoomWords().bench
  const { table, classes, targets } = outcome
  return (
    <table className="matrix labels">
      <caption>
        <b>{words.targets}</b>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.rowHead}</span>
          </th>
          <th scope="col">{words.label}</th>
        </tr>
      </thead>
      <tbody>
        {table.map((_, row) => (
          <tr key={row}>
            <th scope="row">{row + 1}</th>
            <td>
              <select
                aria-label={words.labelOf(String(row + 1))}
                value={targets[row]}
                onChange={(event) => onTarget(row, Number(event.currentTarget.value))}
              >
                {Array.from({ length: classes }, (_, column) => (
                  <option key={column} value={column}>
                    {column}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
