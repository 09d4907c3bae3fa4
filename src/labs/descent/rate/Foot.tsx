import { formatNumber } from '../../../controls/format.ts'
import type { RateSweep } from '../../../core/descent/rateSweep.ts'
import { textOf } from '../../../plot/tone.ts'
import { runsFrom, useChosen, useFrom } from '../chosen.ts'
import type { Run } from '../race.ts'
import { useRace } from '../raceState.ts'
import { follow } from '../store.ts'
import { sweepIn, usePicture } from './picture.ts'
import { setRate } from './setRate.ts'
import { findingsOf } from './stretches.ts'
import { useRateWords } from './words.ts'

/** Under the pictures: of each racing optimizer the best rate found, and between which it converges. */
export function Foot() {
  const words = useRateWords().numbers
  const picture = usePicture()
  const runs = runsFrom(useRace(), useFrom())
  const chosen = useChosen()
  return (
    <div className="rate-numbers" role="region" aria-label={words.label} tabIndex={0}>
      <table className="ledger">
        <thead>
          <tr>
            <td />
            <th scope="col" title={words.bestHint}>
              {words.best}
            </th>
            <td />
            <th scope="col">{words.f}</th>
            <th scope="col">{words.converges}</th>
            <th scope="col">{words.diverges}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <Row key={run.id} run={run} chosen={run === chosen} sweep={sweepIn(picture, run.id)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly run: Run
  readonly chosen: boolean
  readonly sweep: RateSweep | null
}

function Row({ run: { id, tone, params }, chosen, sweep }: RowProps) {
  const words = useRateWords().numbers
  const found = sweep && findingsOf(sweep)
  const best = found?.best ?? null
  return (
    <tr data-chosen={chosen || undefined}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={chosen}
          title={words.choose(id)}
          style={{ color: textOf(tone) }}
          onClick={() => follow({ run: id })}
        >
          {id}
        </button>
      </th>
      <td>
        <Value name="bestRate" run={id} value={best?.rate ?? null} />
      </td>
      <td>
        <UseBest id={id} best={best?.rate ?? null} now={params['lr']!} />
      </td>
      <td>
        <Value name="bestF" run={id} value={best?.f ?? null} />
      </td>
      <td>{found?.converges ? <Range run={id} range={found.converges} /> : '–'}</td>
      <td>
        <Value
          name="divergesFrom"
          run={id}
          value={found?.diverges ?? null}
          none={sweep ? words.nowhere : '–'}
        />
      </td>
    </tr>
  )
}

function Range({
  run,
  range: [from, to],
}: {
  readonly run: string
  readonly range: readonly [number, number]
}) {
  return (
    <>
      <Value name="convergesFrom" run={run} value={from} /> –{' '}
      <Value name="convergesTo" run={run} value={to} />
    </>
  )
}

interface ValueProps {
  readonly name: 'bestRate' | 'bestF' | 'convergesFrom' | 'convergesTo' | 'divergesFrom'
  readonly run: string
  readonly value: number | null
  readonly none?: string
}

/** A number as controls/Readout shows it, under the names of this table. */
function Value({ name, run, value, none = '–' }: ValueProps) {
  return (
    <output className="readout" data-readout={name} data-run={run} data-value={value ?? ''} aria-live="off">
      {value === null ? none : formatNumber(value, name === 'bestF' ? 3 : 4)}
    </output>
  )
}

interface UseBestProps {
  readonly id: string
  readonly best: number | null
  readonly now: number
}

function UseBest({ id, best, now }: UseBestProps) {
  const words = useRateWords().numbers
  if (best === null) return null
  const inUse = best === now
  return (
    <button
      type="button"
      className="chip"
      aria-label={words.useOf(id)}
      aria-disabled={inUse || undefined}
      onClick={() => inUse || setRate(id, best, true)}
    >
      {words.use}
    </button>
  )
}
