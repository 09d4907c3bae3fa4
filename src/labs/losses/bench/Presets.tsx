import { formatNumber } from '../../../controls/format.ts'
import { Icon } from '../../../controls/icons.tsx'
import { useRoomWords } from '../roomWords.ts'
import { change } from '../store.ts'
import { firstSettings, hasReached, presetOf, presets, settingsOf, type Preset } from './presets.ts'
import { useBenchSettings, useOutcome } from './useOutcome.ts'

/** Batches to begin with. The one that is open says what must come out, and whether it has. */
export function Presets() {
  const words = useRoomWords().bench
  const chosen = presetOf(useBenchSettings())
  return (
    <div className="bench-presets" role="group" aria-label={words.presets}>
      <div className="presets-line">
        <span className="label">{words.presets}</span>
        <button type="button" className="button-link" onClick={() => change(firstSettings())}>
          {words.firstBatch}
        </button>
      </div>
      <div className="chip-row">
        {presets.map((preset) => (
          <button
            key={preset.id}
            type="button"
            className="chip"
            aria-pressed={preset === chosen}
            onClick={() => change(settingsOf(preset))}
          >
            {words.preset[preset.id]}
          </button>
        ))}
      </div>
      {chosen && <Expected preset={chosen} />}
    </div>
  )
}

function Expected({ preset }: { readonly preset: Preset }) {
  const words = useRoomWords().bench
  const reached = hasReached(useOutcome(), preset)
  return (
    <p className="preset-expects" role="status">
      {words.expected(formatNumber(preset.loss, 5), formatNumber(preset.squared))}{' '}
      {reached && (
        <span className="reached">
          <Icon name="check" />
          {words.reached}
        </span>
      )}
    </p>
  )
}
