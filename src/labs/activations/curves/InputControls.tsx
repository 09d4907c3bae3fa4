import { Slider } from '../../../controls/Slider.tsx'
import { Switch } from '../../../controls/Switch.tsx'
import { limits } from '../../../experiment/limits.ts'
import { fields } from '../fields.ts'
import { change, useSetting } from '../store.ts'
import { useWords } from '../words.ts'

/** The normal input whose saturated share is counted, and whether it is drawn. */
export function InputControls() {
  const words = useWords()
  return (
    <div className="input-controls">
      <Switch
        label={words.shade}
        checked={useSetting('shade') === 'on'}
        onChange={(on) => change({ shade: on ? 'on' : 'off' })}
      />
      <Slider
        label={words.inputMean}
        value={useSetting('mean')}
        default={fields.mean.default}
        min={-5}
        max={5}
        typed={limits.activations.inputMean}
        step={0.1}
        onChange={(mean, done) => change({ mean }, done)}
      />
      <Slider
        label={words.inputStd}
        value={useSetting('std')}
        default={fields.std.default}
        min={0}
        max={5}
        typed={limits.activations.inputStd}
        step={0.05}
        onChange={(std, done) => change({ std }, done)}
      />
    </div>
  )
}
