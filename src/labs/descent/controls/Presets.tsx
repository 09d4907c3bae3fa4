import { Choice } from '../../../controls/Choice.tsx'
import { lazy, Suspense, useMemo } from 'react'
import { presetOf, runDefaults, settingsOf } from '../presetOf.ts'
import { bookRates, presets, questions, type Preset } from '../presets.ts'
import { useRace } from '../raceState.ts'
import { change, keyOf, useSettings } from '../store.ts'
import { useWords } from '../words.ts'

const Watch = lazy(async () => ({ default: (await import('./Watch.tsx')).Watch }))

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
      {chosen && (
        <Suspense fallback={<div className="watch" />}>
          <Watch preset={chosen} race={race} />
        </Suspense>
      )}
    </div>
  )
}
