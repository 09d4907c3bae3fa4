import { useStore } from 'zustand'
import { Icon } from '../../../controls/icons.tsx'
import { change, store } from '../store.ts'
import { useTexts } from '../words.ts'
import { useDepth } from './depthRun.ts'
import { functions, isReached, presetOf, settingsOf, starts, type Preset } from './presets.ts'
import { useDepthWords } from './words.ts'

/** The book's pictures to choose from; the one chosen says what to expect, and whether it has come out. */
export function Presets() {
  const words = useDepthWords()
  const texts = useTexts()
  const chosen = useStore(store, ({ settings }) => presetOf(settings))
  return (
    <div className="depth-presets">
      <div className="depth-preset-groups" role="group" aria-label={words.presets}>
        {functions.map((f) => (
          <div key={f} className="depth-preset-group">
            <span className="label">{words.names[f]}</span>
            {starts.map((start) => (
              <button
                key={start}
                type="button"
                className="chip"
                aria-pressed={chosen?.f === f && chosen.start === start}
                aria-label={words.presetOf(texts[f]!.name, words.starts[start])}
                title={words.outcomes[f][start]}
                onClick={() => change(settingsOf({ f, start }))}
              >
                {words.starts[start]}
              </button>
            ))}
          </div>
        ))}
      </div>
      <Outcome preset={chosen} />
    </div>
  )
}

function Outcome({ preset }: { readonly preset: Preset | null }) {
  const words = useDepthWords()
  const reached = useDepth(({ shown, status }) =>
    preset && shown && status === 'done' ? isReached(preset, shown.depth) : null,
  )
  return (
    <p className="depth-outcome">
      {preset ? words.expected(words.outcomes[preset.f][preset.start]) : words.presetHint}{' '}
      <span role="status" className={reached ? 'reached' : undefined}>
        {reached && <Icon name="check" />}
        {reached !== null && (reached ? words.reached : words.notReached)}
      </span>
    </p>
  )
}
