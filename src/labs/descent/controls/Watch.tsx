import { Suspense } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import { Icon } from '../../../controls/icons.tsx'
import { hasReached } from '../presetOf.ts'
import type { End, Preset } from '../presets.ts'
import type { Race } from '../race.ts'
import { useSettings } from '../store.ts'
import { useWatchWords, useWords } from '../words.ts'

/** What to watch, and the mark that the runs ended where they must. */
export function Watch({ preset, race }: { readonly preset: Preset; readonly race: Race }) {
  const words = useWords().presets
  const reached = useSettings(({ at }) => preset.ends.every((end) => hasReached(race, end, at)))
  return (
    <div className="watch">
      <Suspense fallback={<p />}>
        <WhatToWatch id={preset.id} />
      </Suspense>
      <details className="ends">
        <summary>
          <span role="status" className={reached ? 'reached' : undefined}>
            {reached && <Icon name="check" />}
            {reached ? words.reached : words.pending(String(race.steps))}
          </span>
        </summary>
        {preset.ends.map((end) => (
          <span key={`${end.run} ${end.from}`}>
            {words.end(nameOf(end, preset), placeText(end.at, preset.digits))}
          </span>
        ))}
      </details>
    </div>
  )
}

function WhatToWatch({ id }: Pick<Preset, 'id'>) {
  return <p>{useWatchWords()[id]}</p>
}

const nameOf = ({ run, from }: End, { ends }: Preset) =>
  ends.some((end) => end.from > 1) ? `${run} ${from}` : run

const placeText = ([x, y]: readonly [number, number], digits: number) =>
  `(${formatNumber(x, digits)}, ${formatNumber(y, digits)})`
