import { useState } from 'react'
import { Disclosure } from '../../../controls/Disclosure.tsx'
import { Segmented } from '../../../controls/Segmented.tsx'
import { Slider } from '../../../controls/Slider.tsx'
import { limits } from '../../../experiment/limits.ts'
import { fields } from '../fields.ts'
import { useRace } from '../raceState.ts'
import { change } from '../store.ts'
import { useWords } from '../words.ts'

/** How the gradient is taken, and what is added to it. */
export function GradientControls() {
  const words = useWords()
  const { gradient, h, noise, seed } = useRace().experiment
  const [open] = useState(noise > 0)
  return (
    <>
      <div className="gradient">
        <span className="label" aria-hidden="true">
          {words.gradient.label}
        </span>
        <Segmented
          label={words.gradient.label}
          hideLabel
          value={gradient}
          options={[
            { id: 'analytic', label: words.gradient.analytic },
            { id: 'numerical', label: words.gradient.numerical },
          ]}
          onChange={(gradient) => change({ gradient })}
        />
      </div>
      {gradient === 'numerical' && (
        <Slider
          label={words.difference}
          value={h}
          default={fields['h'].default}
          min={1e-12}
          max={limits.descent.difference.max}
          typed={limits.descent.difference}
          step={0.25}
          scale="log"
          onChange={(h, done) => change({ h }, done)}
        />
      )}
      <Disclosure label={words.noise} open={open}>
        <Slider
          label={words.deviation}
          value={noise}
          default={0}
          min={0}
          max={2}
          typed={limits.descent.noise}
          step={0.01}
          onChange={(noise, done) => change({ noise }, done)}
        />
        <Slider
          label={words.seed}
          value={seed}
          default={0}
          min={0}
          max={99}
          typed={limits.seed}
          step={1}
          integer
          onChange={(seed, done) => change({ seed }, done)}
        />
      </Disclosure>
    </>
  )
}
