import { steadyNumber } from '../../../controls/format.ts'
import { Readout, type ReadoutName } from '../../../controls/Readout.tsx'
import { Segmented } from '../../../controls/Segmented.tsx'
import { textOf } from '../../../plot/tone.ts'
import { runsFrom, useChosen, useFrom } from '../chosen.ts'
import { distanceToMinimum, gradientNorm, placeAt, type Place, type Race, type Run } from '../race.ts'
import { useRace } from '../raceState.ts'
import { follow, useAt } from '../store.ts'
import { useWords } from '../words.ts'

interface Quantity {
  readonly label: string
  /** Null for what is no readout of the page's contract. */
  readonly name: ReadoutName | null
  readonly of: (place: Place) => number | null
}

/** As many runs have a column each; more have a row each, for which there is more room. */
const mostColumns = 3

/** Where each run is at the step shown; its name chooses which one is explained. */
export function RunTable() {
  const words = useWords()
  const race = useRace()
  const runs = runsFrom(race, useFrom())
  return (
    <div className="run-table" tabIndex={0} role="region" aria-label={words.runs}>
      <StartChoice race={race} />
      {runs.length > mostColumns ? <Rows race={race} runs={runs} /> : <Columns race={race} runs={runs} />}
      {race.surface.id !== null && race.surface.minima.length === 0 && (
        <p className="note">{words.noMinimum}</p>
      )}
    </div>
  )
}

const place: readonly Quantity[] = [
  { label: 'x', name: 'x', of: ({ x }) => x },
  { label: 'y', name: 'y', of: ({ y }) => y },
]

function useHeights({ surface }: Race): readonly Quantity[] {
  const words = useWords()
  const toMinimum = { label: words.toMinimum, name: null }
  return [
    { label: 'f', name: 'f', of: ({ f }) => f },
    { label: '‖∇f‖', name: 'gradientNorm', of: (at) => gradientNorm(surface, at) },
    ...(surface.minima.length > 0
      ? [{ ...toMinimum, of: (at: Place) => distanceToMinimum(surface, at) }]
      : []),
  ]
}

interface TableProps {
  readonly race: Race
  readonly runs: readonly Run[]
}

function Columns({ race, runs }: TableProps) {
  const chosen = useChosen()
  const quantities = [...place, ...useHeights(race)]
  return (
    <table className="ledger">
      <thead>
        <tr>
          <StepHead />
          {runs.map((run) => (
            <Head key={run.id} run={run} scope="col" chosen={run === chosen} />
          ))}
        </tr>
      </thead>
      <tbody>
        {quantities.map((quantity) => (
          <tr key={quantity.label}>
            <th scope="row">{quantity.label}</th>
            {runs.map((run) => (
              <td key={run.id} className={run === chosen ? 'chosen' : undefined}>
                <Value run={run} of={quantity} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A row for each run: its name with its place under it, and its heights. */
function Rows({ race, runs }: TableProps) {
  const chosen = useChosen()
  const heights = useHeights(race)
  return (
    <table className="ledger by-run">
      <thead>
        <tr>
          <StepHead />
          {heights.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id} className={run === chosen ? 'chosen' : undefined}>
            <Head run={run} scope="row" chosen={run === chosen}>
              <small>
                (<Value run={run} of={place[0]!} />, <Value run={run} of={place[1]!} />)
              </small>
            </Head>
            {heights.map((quantity) => (
              <td key={quantity.label}>
                <Value run={run} of={quantity} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function StepHead() {
  const words = useWords()
  const at = useAt()
  return (
    <th scope="col">
      {words.step} <Readout name="step" value={at} format={String} />
    </th>
  )
}

interface HeadProps {
  readonly run: Run
  readonly scope: 'row' | 'col'
  readonly chosen: boolean
  readonly children?: React.ReactNode
}

function Head({ run: { id, tone }, scope, chosen, children }: HeadProps) {
  const words = useWords()
  return (
    <th scope={scope} className={chosen ? 'chosen' : undefined}>
      <button
        type="button"
        aria-pressed={chosen}
        title={words.explain(id)}
        style={{ color: textOf(tone) }}
        onClick={() => follow({ run: id })}
      >
        {id}
      </button>
      {children}
    </th>
  )
}

function Value({ run, of: { name, of } }: { readonly run: Run; readonly of: Quantity }) {
  const at = placeAt(run, useAt())
  const value = at && of(at)
  if (name) return <Readout name={name} value={value} run={run.id} format={steadyNumber} />
  return value === null ? '–' : steadyNumber(value)
}

/** Whose walks are read off, where there are several starts. */
function StartChoice({ race: { starts } }: { readonly race: Race }) {
  const words = useWords()
  const from = useFrom()
  if (starts.length < 2) return null
  return (
    <Segmented
      label={words.fromStart}
      value={String(from)}
      options={starts.map((_, i) => ({ id: String(i + 1), label: String(i + 1) }))}
      onChange={(id) => follow({ from: Number(id) })}
    />
  )
}
