import { memo } from 'react'
import { formatNumber, formatPercent } from '../../../controls/format.ts'
import type { Paint } from '../../../plot/CellMap.tsx'
import { useChosen } from '../chosen.ts'
import type { Run } from '../race.ts'
import { useRace } from '../raceState.ts'
import { limitAt, numberOf, others, type BasinRow } from './facts.ts'
import { paintOfBasin, paintOfOther } from './paints.ts'
import { usePicture } from './picture.ts'
import { SwatchIcon } from './Swatch.tsx'
import { ThisWalk } from './ThisWalk.tsx'
import { useFacts } from './useFacts.ts'
import { basinPlace } from './useReading.ts'
import { useBasinsWords, type BasinsWords } from './words.ts'

/** Under the map where the walk drawn ends, and the basins in numbers. */
export function Foot() {
  return (
    <div className="basins-foot">
      <ThisWalk />
      <Table />
    </div>
  )
}

/** So many basins are told one by one. */
const most = 24

const Table = memo(function Table() {
  const words = useBasinsWords()
  const map = usePicture()?.map
  const facts = useFacts()
  const { surface } = useRace()
  const run = useChosen()
  const withLimit = facts?.rows.some(({ basin }) => limitAt(surface, run, basin) !== null) ?? false
  const rest = facts?.rows.slice(most) ?? []
  return (
    <div className="basin-table" role="region" aria-label={words.table.label} tabIndex={0}>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{words.basin}</th>
            <th scope="col">{words.table.at}</th>
            <th scope="col">f</th>
            <th scope="col" className="kind">
              {words.table.kind}
            </th>
            {withLimit && (
              <th scope="col" title={words.table.limitHint}>
                {words.table.limit}
              </th>
            )}
            <th scope="col">{words.table.share}</th>
            <th scope="col" title={words.table.medianHint}>
              {words.table.median}
            </th>
          </tr>
        </thead>
        <tbody>
          {facts?.rows.slice(0, most).map((row) => (
            <Row
              key={row.basin.key}
              row={row}
              limit={withLimit ? limitAt(surface, run, row.basin) : undefined}
              run={run}
            />
          ))}
          {rest.length > 0 && (
            <Plain
              name={words.table.more(String(rest.length))}
              share={rest.reduce((sum, { share }) => sum + share, 0)}
              withLimit={withLimit}
            />
          )}
          {map &&
            others
              .filter((name) => map.elsewhere[name] > 0)
              .map((name) => (
                <Plain
                  key={name}
                  name={words.others[name]}
                  paint={paintOfOther(name)}
                  share={map.elsewhere[name] / map.walked}
                  withLimit={withLimit}
                />
              ))}
        </tbody>
      </table>
    </div>
  )
})

interface RowProps {
  readonly row: BasinRow
  /** Undefined: the column is left out. */
  readonly limit: number | null | undefined
  readonly run: Run
}

function Row({ row: { basin, share, median }, limit, run }: RowProps) {
  const words = useBasinsWords()
  const over = limit !== undefined && limit !== null && run.params['lr']! > limit
  return (
    <tr>
      <th scope="row">
        <SwatchIcon paint={paintOfBasin(basin)} />
        {numberOf(basin)}
      </th>
      <td>{basinPlace(basin, 4)}</td>
      <td>{formatNumber(tidy(basin.f), 4)}</td>
      <td className="kind">{kindText(basin, words)}</td>
      {limit !== undefined && (
        <td className={over ? 'over' : undefined}>{limit === null ? '–' : formatNumber(limit, 3)}</td>
      )}
      <td>{formatPercent(share, 1)}</td>
      <td>{median ?? '–'}</td>
    </tr>
  )
}

/** Rounding leaves 1e-29 where the minimum is 0. */
const tidy = (f: number) => (Math.abs(f) < 1e-12 ? 0 : f)

function kindText({ kind, global, isolated }: BasinRow['basin'], words: BasinsWords): string {
  if (!isolated) return kind === 'maximum' ? words.kinds.crest : words.kinds.line
  return global ? words.kinds.global : words.kinds[kind]
}

interface PlainProps {
  readonly name: string
  readonly share: number
  readonly withLimit: boolean
  readonly paint?: Paint
}

function Plain({ name, share, withLimit, paint }: PlainProps) {
  return (
    <tr>
      <th scope="row">
        {paint && <SwatchIcon paint={paint} />}
        {name}
      </th>
      <td />
      <td />
      <td className="kind" />
      {withLimit && <td />}
      <td>{formatPercent(share, 1)}</td>
      <td>–</td>
    </tr>
  )
}
