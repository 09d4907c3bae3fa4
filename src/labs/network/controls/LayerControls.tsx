import { Choice } from '../../../controls/Choice.tsx'
import { NumberField } from '../../../controls/NumberField.tsx'
import { activations } from '../../../core/activations/index.ts'
import { limits } from '../../../experiment/limits.ts'
import { actOf, addLayer, hiddenOf, removeLayer, withActivationOf, withUnits } from '../edits.ts'
import { renew, store, useSettings, useSteady } from '../store.ts'
import { useWords } from '../words.ts'

const settingsNow = () => store.getState().settings

/** The hidden layers: how many, how wide, and with which activation. */
export function LayerControls() {
  const words = useWords()
  const settings = useSteady()
  const hidden = hiddenOf(settings)
  const most = hidden.length >= limits.network.layers
  return (
    <div className="layers" role="group" aria-label={words.hidden}>
      <div className="layers-head">
        <span className="label">{words.hidden}</span>
        <Round
          label={words.removeLayer}
          sign="−"
          off={hidden.length === 0}
          act={() => renew(removeLayer(settingsNow()))}
        />
        <Round label={words.addLayer} sign="+" off={most} act={() => renew(addLayer(settingsNow()))} />
      </div>
      {hidden.map((units, layer) => (
        <Layer key={layer} layer={layer} units={units} />
      ))}
    </div>
  )
}

function Layer({ layer, units }: { layer: number; units: number }) {
  const words = useWords()
  const label = words.units(layer + 1)
  const set = (next: number) => renew(withUnits(settingsNow(), layer, next))
  return (
    <div className="layer" role="group" aria-label={label}>
      <Round label={words.fewer(layer + 1)} sign="−" off={units <= 1} act={() => set(units - 1)} />
      <NumberField
        value={units}
        shown={String(units)}
        label={label}
        onType={(typed) => typed !== null && set(typed)}
      />
      <Round
        label={words.more(layer + 1)}
        sign="+"
        off={units >= limits.network.units.max}
        act={() => set(units + 1)}
      />
      <LayerActivation layer={layer} />
    </div>
  )
}

function LayerActivation({ layer }: { layer: number }) {
  const words = useWords()
  const act = useSettings((settings) => {
    const all = actOf(settings)
    return all[Math.min(layer, all.length - 1)]!
  })
  return (
    <Choice
      label={words.activationOf(layer + 1)}
      value={act}
      options={activations.map(({ id }) => ({ id, label: id }))}
      onChange={(id) => renew(withActivationOf(settingsNow(), layer, id))}
    />
  )
}

function Round({ label, sign, off, act }: { label: string; sign: string; off: boolean; act: () => void }) {
  return (
    <button
      type="button"
      className="button round"
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      onClick={() => !off && act()}
    >
      {sign}
    </button>
  )
}
