import { Disclosure } from '../../controls/Disclosure.tsx'
import { useMessages } from '../../controls/messages.tsx'
import { Segmented } from '../../controls/Segmented.tsx'
import { Slider } from '../../controls/Slider.tsx'
import { limits } from '../../experiment/limits.ts'
import type { DescentExperiment } from './experiment.ts'
import { fields } from './fields.ts'
import { store } from './store.ts'

const { change } = store.getState()

/** How the gradient is taken, and what is added to it. */
export function GradientControls({ experiment }: { experiment: DescentExperiment }) {
  const words = useMessages().descent
  const { gradient, h, noise, seed } = experiment
  return (
    <>
      <Segmented
        label={words.gradient.label}
        value={gradient}
        options={[
          { id: 'analytic', label: words.gradient.analytic },
          { id: 'numerical', label: words.gradient.numerical },
        ]}
        onChange={(gradient) => change({ gradient })}
      />
      {gradient === 'numerical' && (
        <Slider
          label={words.difference}
          value={h}
          default={fields['h'].default}
          min={1e-12}
          max={limits.descent.difference.max}
          reach={limits.descent.difference}
          step={0.25}
          scale="log"
          onChange={(h, done) => change({ h }, done)}
        />
      )}
      <Disclosure label={words.noise} open={noise > 0}>
        <Slider
          label={words.deviation}
          value={noise}
          default={0}
          min={0}
          max={2}
          reach={limits.descent.noise}
          step={0.01}
          onChange={(noise, done) => change({ noise }, done)}
        />
        <Slider
          label={words.seed}
          value={seed}
          default={0}
          min={0}
          max={99}
          reach={limits.seed}
          step={1}
          integer
          onChange={(seed, done) => change({ seed }, done)}
        />
      </Disclosure>
    </>
  )
}
