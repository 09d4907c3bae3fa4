import { useMemo } from 'react'
import { steadyNumber } from '../../../controls/format.ts'
import { ledger } from '../../../core/descent/explainStep.ts'
import { useChosen } from '../chosen.ts'
import { walkArguments, type Run } from '../race.ts'
import { follow, useAt } from '../store.ts'
import { useWords } from '../words.ts'
import { columnsOf, ledgerData, rowOf } from './ledgerRows.ts'

/** Rows before and after the step that comes next. */
const around = 3

/** The arithmetic of the steps about the one shown, a row each, and all of them as a file. */
export function Ledger() {
  const words = useWords().ledger
  const run = useChosen()
  const at = useAt()
  const columns = useMemo(() => columnsOf(run), [run])
  const rows = useMemo(() => rowsAround(run, at), [run, at])
  return (
    <div className="step-ledger" role="region" aria-label={words.of(run.id)} tabIndex={0}>
      <table className="ledger">
        <thead>
          <tr>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]} className={row[0] === at + 1 ? 'chosen' : undefined}>
              {row.map((value, i) =>
                i === 0 ? (
                  <th key={i} scope="row">
                    <button type="button" title={words.goTo} onClick={() => follow({ at: value - 1 })}>
                      {value}
                    </button>
                  </th>
                ) : (
                  <td key={i}>{steadyNumber(value)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="note">{words.none}</p>}
      <button type="button" className="chip" onClick={() => void save(run)}>
        {words.save}
      </button>
    </div>
  )
}

async function save(run: Run): Promise<void> {
  const { saveCsv } = await import('../../../plot/figure/save.ts')
  saveCsv(`steps-of-${run.id}`, ledgerData(run))
}

/** A window of rows with the next step in its middle, or at an end of the walk. */
function rowsAround(run: Run, at: number): readonly (readonly number[])[] {
  const next = Math.min(at + 1, run.last)
  const from = Math.max(1, Math.min(next - around, run.last - 2 * around))
  return Array.from(ledger(walkArguments(run), run.walk, from, from + 2 * around), (step) => rowOf(run, step))
}
