import { useStore } from 'zustand'
import { formatNumber } from '../../../controls/format.ts'
import { Icon } from '../../../controls/icons.tsx'
import { change, store } from '../store.ts'
import { useWords } from '../words.ts'
import { hasReached, presetOf, presets, settingsOf, type Preset } from './presets.ts'
import { useBothWays } from './useNaive.ts'
import { useVectorWords } from './words.ts'

/** The book's logits; those that are open say what must come out, and whether it has. */
export function Presets() {
  const words = useVectorWords()
  const chosen = useStore(store, ({ settings }) => presetOf(settings))
  return (
    <div className="vector-presets" role="group" aria-label={words.presets}>
      <span className="label">{words.presets}</span>
      <div className="chip-row">
        {presets.map((preset) => (
          <button
            key={preset.z.join()}
            type="button"
            className="chip"
            aria-pressed={preset === chosen}
            onClick={() => change(settingsOf(preset))}
          >
            {preset.z.join(', ')}
          </button>
        ))}
      </div>
      {chosen && <Expected preset={chosen} />}
    </div>
  )
}

function Expected({ preset }: { readonly preset: Preset }) {
  const words = useVectorWords()
  const { comma } = useWords()
  const { naive, outputs } = useBothWays()
  const shares = preset.shares.map((share) => formatNumber(share, share < 1e-3 ? 2 : 5)).join(comma)
  const reached = hasReached(
    preset,
    outputs,
    naive.terms.map(({ result }) => result),
  )
  return (
    <p className="preset-expects">
      {preset.overflows ? words.expectedBoth('NaN', shares) : words.expected(shares)}{' '}
      <span role="status" className={reached ? 'reached' : undefined}>
        {reached && <Icon name="check" />}
        {reached ? words.reached : words.notReached}
      </span>
    </p>
  )
}
