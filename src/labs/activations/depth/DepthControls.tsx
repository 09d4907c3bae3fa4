import { Choice } from '../../../controls/Choice.tsx'
import { NumberField } from '../../../controls/NumberField.tsx'
import { Segmented } from '../../../controls/Segmented.tsx'
import { Slider } from '../../../controls/Slider.tsx'
import { inits } from '../../../core/inits/index.ts'
import { limits } from '../../../experiment/limits.ts'
import { fields } from '../fields.ts'
import { ParameterSliders } from '../ParameterSliders.tsx'
import { Picker } from '../Picker.tsx'
import { change, store, useSetting } from '../store.ts'
import { useDepthWords, useInitTexts } from './words.ts'

const bounds = limits.activations

/** The left column: which function, through how many layers, with which weights, from which input. */
export function DepthControls() {
  const words = useDepthWords()
  const texts = useInitTexts()
  const init = useSetting('init')
  return (
    <>
      <Picker comparing={false} vectors={false} />
      <ParameterSliders />
      <Setting of="depth" label={words.layers} {...bounds.depth} step={1} />
      <Choice
        label={words.init}
        inline
        value={init}
        options={inits.map(({ id }) => ({ id, label: texts[id]!.name }))}
        onChange={(id) => change({ init: id })}
      />
      {init === 'normal' && (
        <Setting of="initStd" label={words.initStd} {...bounds.initStd} step={0.05} scale="log" />
      )}
      <Setting of="mean" label={words.mean} min={-3} max={3} step={0.1} typed={bounds.inputMean} />
      <Setting of="std" label={words.std} min={0} max={3} step={0.1} typed={bounds.inputStd} />
      <Seed />
      <Segmented
        label={words.axes}
        value={useSetting('axes')}
        options={[
          { id: 'shared', label: words.shared },
          { id: 'own', label: words.own },
        ]}
        onChange={(axes) => change({ axes })}
      />
    </>
  )
}

type Key = 'depth' | 'initStd' | 'mean' | 'std'
type SettingProps = { readonly of: Key } & Omit<
  React.ComponentProps<typeof Slider>,
  'value' | 'default' | 'onChange'
>

function Setting({ of, ...slider }: SettingProps) {
  return (
    <Slider
      {...slider}
      value={useSetting(of)}
      default={fields[of].default}
      onChange={(value, done) => change({ [of]: value }, done)}
    />
  )
}

/** Any whole number; the next one is as good as any other. */
function Seed() {
  const words = useDepthWords()
  const seed = useSetting('seed')
  const set = (next: number | null) => next !== null && change({ seed: Math.round(next) })
  const next = () => set((store.getState().settings.seed + 1) % (limits.seed.max + 1))
  return (
    <div className="depth-seed">
      <span className="label">{words.seed}</span>
      <NumberField value={seed} shown={String(seed)} label={words.seed} onType={set} />
      <button type="button" className="button" onClick={next}>
        {words.newSeed}
      </button>
    </div>
  )
}
