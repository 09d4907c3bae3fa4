import { Choice } from '../../../controls/Choice.tsx'
import { Segmented } from '../../../controls/Segmented.tsx'
import { Slider } from '../../../controls/Slider.tsx'
import { inits } from '../../../core/inits/index.ts'
import { limits } from '../../../experiment/limits.ts'
import { settle } from '../experiment.ts'
import { fields } from '../fields.ts'
import { renew, useSteady } from '../store.ts'
import { useNames, useWords } from '../words.ts'

/** Where a run starts and in which order it sees the examples. */
export function StartControls() {
  const words = useWords()
  const names = useNames()
  const settings = useSteady()
  const { init, sampling } = settle(settings)
  return (
    <>
      <Choice
        label={words.init}
        value={init}
        options={inits.map(({ id }) => ({ id, label: names.inits[id]! }))}
        onChange={(id) => renew({ init: id })}
      />
      {init === 'normal' && (
        <Slider
          label={words.initStd}
          value={settings.initStd}
          default={fields.initStd.default}
          {...limits.network.initStd}
          step={0.05}
          scale="log"
          onChange={(value, done) => renew({ initStd: value }, done)}
        />
      )}
      <Segmented
        label={words.sampling.label}
        value={sampling}
        options={[
          { id: 'shuffle', label: words.sampling.shuffle },
          { id: 'choice', label: words.sampling.choice },
        ]}
        onChange={(id) => renew({ sampling: id })}
      />
      <Slider
        label={words.seed}
        value={settings.seed}
        default={fields.seed.default}
        min={0}
        max={99}
        typed={limits.seed}
        step={1}
        integer
        onChange={(value, done) => renew({ seed: value }, done)}
      />
    </>
  )
}
