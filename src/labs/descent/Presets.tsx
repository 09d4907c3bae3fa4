import { formatNumber } from '../../controls/format.ts'
import { Icon } from '../../controls/icons.tsx'
import type { DescentExperiment } from './experiment.ts'
import { hasReached, presetOf, presets, runDefaults, settingsOf, type Preset } from './presets.ts'
import type { Race } from './race.ts'
import { store, useSettings } from './store.ts'
import { useWords } from './words.ts'

/** The book's figures to choose from; the one chosen says where the book's runs end, and whether these have got there. */
export function Presets({ experiment, race }: { experiment: DescentExperiment; race: Race }) {
  const descent = useWords()
  const words = descent.presets
  const chosen = presetOf(JSON.stringify(experiment))
  return (
    <div className="presets" role="group" aria-label={words.label}>
      <div className="presets-head">
        <span className="label">{words.label}</span>
        <button type="button" onClick={() => store.getState().change(runDefaults())}>
          {descent.defaults}
        </button>
      </div>
      <div className="chip-row">
        {presets.map((preset) => (
          <button
            key={preset.id}
            type="button"
            className="chip"
            aria-pressed={preset === chosen}
            title={words.ends(endsOf(preset))}
            onClick={() => store.getState().change(settingsOf(preset))}
          >
            {preset.settings.lr ? `η ${formatNumber(preset.settings.lr)}` : words.race}
          </button>
        ))}
      </div>
      {chosen && <Ends preset={chosen} race={race} />}
    </div>
  )
}

const placeText = ([x, y]: readonly [number, number], digits: number) =>
  `(${formatNumber(x, digits)}, ${formatNumber(y, digits)})`

const endsOf = ({ ends, digits }: Preset) =>
  Object.entries(ends)
    .map(([id, end]) => `${id} ${placeText(end, digits)}`)
    .join(', ')

function Ends({ preset, race }: { preset: Preset; race: Race }) {
  const words = useWords().presets
  const reached = useSettings(({ at }) =>
    Object.keys(preset.ends).every((id) => hasReached(race, id, preset, at)),
  )
  return (
    <div className="preset-ends">
      {Object.entries(preset.ends).map(([id, end]) => (
        <span key={id}>{words.end(id, placeText(end, preset.digits))}</span>
      ))}
      <span role="status" className={reached ? 'reached' : undefined}>
        {reached && <Icon name="check" />}
        {reached ? words.reached : words.pending(String(race.steps))}
      </span>
    </div>
  )
}
