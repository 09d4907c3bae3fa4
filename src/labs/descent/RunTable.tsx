import { steadyNumber } from '../../controls/format.ts'
import { Readout, type ReadoutName } from '../../controls/Readout.tsx'
import { textOf } from '../../plot/tone.ts'
import { distanceToMinimum, gradientNorm, placeAt, type Place, type Race } from './race.ts'
import { useAt } from './store.ts'
import { useWords } from './words.ts'

interface RunTableProps {
  readonly race: Race
  /** The optimizer whose step is explained. */
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

interface Row {
  readonly label: string
  /** Null for what is no readout of the page's contract. */
  readonly name: ReadoutName | null
  readonly of: (place: Place) => number | null
}

/** Where each run is at the step shown: a column each; the head of a column chooses which one is explained. */
export function RunTable({ race, chosen, onChoose }: RunTableProps) {
  const words = useWords()
  const at = useAt()
  const { surface, runs } = race
  const rows: Row[] = [
    { label: 'x', name: 'x', of: ({ x }) => x },
    { label: 'y', name: 'y', of: ({ y }) => y },
    { label: 'f', name: 'f', of: ({ f }) => f },
    { label: '‖∇f‖', name: 'gradientNorm', of: (place) => gradientNorm(surface, place) },
    ...(surface.minima.length > 0
      ? [{ label: words.toMinimum, name: null, of: (place: Place) => distanceToMinimum(surface, place) }]
      : []),
  ]
  return (
    <div className="run-table" tabIndex={0} role="region" aria-label={words.runs}>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">
              {words.step} <Readout name="step" value={at} format={String} />
            </th>
            {runs.map(({ id, tone }) => (
              <th key={id} scope="col" className={id === chosen ? 'chosen' : undefined}>
                <button
                  type="button"
                  aria-pressed={id === chosen}
                  title={words.explain(id)}
                  style={{ color: textOf(tone) }}
                  onClick={() => onChoose(id)}
                >
                  {id}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, name, of }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {runs.map((run) => {
                const place = placeAt(run, at)
                const value = place && of(place)
                return (
                  <td key={run.id} className={run.id === chosen ? 'chosen' : undefined}>
                    {name ? (
                      <Readout name={name} value={value} run={run.id} format={steadyNumber} />
                    ) : value === null ? (
                      '–'
                    ) : (
                      steadyNumber(value)
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {surface.minima.length === 0 && <p className="note">{words.noMinimum}</p>}
    </div>
  )
}
