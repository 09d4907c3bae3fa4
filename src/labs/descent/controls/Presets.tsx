import { Choice } from '../../../controls/Choice.tsx'
import { formatNumber } from '../../../controls/format.ts'
import { Icon } from '../../../controls/icons.tsx'
import { Suspense, useMemo } from 'react'
import {
  bookRates,
  hasReached,
  presetOf,
  presets,
  questions,
  runDefaults,
  settingsOf,
  type End,
  type Preset,
} from '../presets.ts'
import type { Race } from '../race.ts'
import { useRace } from '../raceState.ts'
import { change, keyOf, useSettings } from '../store.ts'
import { useWatchWords, useWords } from '../words.ts'

/** What to look at: questions, and the book's figures. The one chosen says where its runs must end, and whether they have. */
export function Presets() {
  const { presets: words, defaults } = useWords()
  const race = useRace()
  const key = useSettings((settings) => keyOf({ ...settings, pins: [] }))
  const chosen = useMemo(() => presetOf(key), [key])
  const option = ({ id }: Preset) => ({ id: id as string, label: words.titles[id] })
  const none = { id: '', label: words.none }
  const choose = (id: string) => {
    const preset = presets.find((one) => one.id === id)
    if (preset) change(settingsOf(preset))
  }
  return (
    <div className="presets" role="group" aria-label={words.label}>
      <button type="button" className="to-defaults" onClick={() => change(runDefaults())}>
        {defaults}
      </button>
      <Choice
        label={words.label}
        value={chosen?.id ?? ''}
        options={[
          ...(chosen ? [] : [none]),
          { label: words.questions, options: questions.map(option) },
          { label: words.book, options: bookRates.map(option) },
        ]}
        onChange={choose}
      />
      {chosen && <Watch preset={chosen} race={race} />}
    </div>
  )
}

/** What to watch, and the mark that the runs ended where they must. */
function Watch({ preset, race }: { readonly preset: Preset; readonly race: Race }) {
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
