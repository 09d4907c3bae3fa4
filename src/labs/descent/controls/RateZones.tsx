import { memo, useEffect, useMemo } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import type { RateSweep } from '../../../core/descent/rateSweep.ts'
import { fromOf } from '../chosen.ts'
import { useRace } from '../raceState.ts'
import { limitOf, steepnessAt } from '../rate/limits.ts'
import { outcomeAt, stretchesOf } from '../rate/stretches.ts'
import { useSettings } from '../store.ts'
import { useWords } from '../words.ts'
import { rateTrack } from './rateTrack.ts'
import { openZones, useZones } from './zones.ts'

/** Under a learning rate: what runs with the rates along the track come to, and what one with the rate of now does. */
export function RateZones({ id }: { readonly id: string }) {
  const words = useWords().zones
  const sweep = useZones(id)
  const { lr, limit } = useNow(id)
  useEffect(openZones, [])
  const outcome = sweep && outcomeAt(sweep, lr)
  return (
    <div className="rate-zones">
      <Band id={id} sweep={sweep} limit={limit} />
      <p className="rate-words">
        {outcome ? <strong data-outcome={outcome}>{words[outcome]}</strong> : <span>…</span>}
        {limit !== null && <span title={words.limitHint}>{limitText(id, limit, words.limit)}</span>}
      </p>
    </div>
  )
}

/** The rate of now, and the one above which the curvature at the start lets no walk come to rest. */
function useNow(id: string): { readonly lr: number; readonly limit: number | null } {
  const race = useRace()
  const from = useSettings((settings) => settings.from)
  const [x, y] = race.starts[fromOf(race, from) - 1]!
  const steepness = useMemo(() => steepnessAt(race.surface, [x, y]), [race.surface, x, y])
  const params = race.experiment.descenders.find((one) => one.id === id)?.params ?? {}
  return { lr: params['lr'] ?? NaN, limit: steepness && limitOf(id, params, steepness) }
}

/** 2/λmax, and with momentum 1 + μ times as much. */
function limitText(id: string, limit: number, gd: (rate: string) => string): string {
  const rate = formatNumber(limit, 3)
  return id === 'momentum' ? `2(1+μ)/λmax = ${rate}` : gd(rate)
}

interface BandProps {
  readonly id: string
  readonly sweep: RateSweep | null
  readonly limit: number | null
}

/** The outcomes along the track in colours, and a tick at the limit. Renders when there is a new result, not with a drag. */
const Band = memo(function Band({ id, sweep, limit }: BandProps) {
  const words = useWords().zones
  const stretches = sweep ? stretchesOf(sweep).filter(({ from, to }) => shareOf(to) > shareOf(from)) : []
  const number = (rate: number) => formatNumber(rate, 3)
  const said = stretches.map(
    ({ outcome, first, last }) => `${words[outcome]} ${number(first)}–${number(last)}`,
  )
  return (
    <svg className="rate-band" role="img" aria-label={[id, ...said].join(', ')}>
      <title>{said.join('\n')}</title>
      {stretches.map(({ outcome, from, to }) => (
        <rect
          key={from}
          data-outcome={outcome}
          x={percent(shareOf(from))}
          width={percent(shareOf(to) - shareOf(from))}
          height="100%"
        />
      ))}
      {limit !== null && shareOf(limit) > 0 && shareOf(limit) < 1 && (
        <line x1={percent(shareOf(limit))} x2={percent(shareOf(limit))} y1="-2" y2="7" />
      )}
    </svg>
  )
})

/** Where a rate lies on the track, 0 to 1. */
function shareOf(rate: number): number {
  const { min, max } = rateTrack
  return Math.min(1, Math.max(0, Math.log(rate / min) / Math.log(max / min)))
}

const percent = (share: number) => `${(100 * share).toFixed(3)}%`
