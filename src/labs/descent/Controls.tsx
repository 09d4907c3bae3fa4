import { memo } from 'react'
import { Chips } from '../../controls/Chips.tsx'
import { Choice } from '../../controls/Choice.tsx'
import { Slider } from '../../controls/Slider.tsx'
import { optimizers } from '../../core/optimizers/index.ts'
import { surfaces } from '../../core/surfaces/index.ts'
import { limits } from '../../experiment/limits.ts'
import { strokeOf } from '../../plot/tone.ts'
import type { DescentExperiment } from './experiment.ts'
import { fields } from './fields.ts'
import { GradientControls } from './GradientControls.tsx'
import { OptimizerControls } from './OptimizerControls.tsx'
import { Presets } from './Presets.tsx'
import { toneOfOptimizer, type Race } from './race.ts'
import { store } from './store.ts'
import { useTexts, useWords } from './words.ts'

const { change } = store.getState()

/** The left column: all that determines the walks. */
export const Controls = memo(function Controls({
  experiment,
  race,
}: {
  experiment: DescentExperiment
  race: Race
}) {
  const words = useWords()
  return (
    <>
      <SurfaceChoice surface={experiment.surface} />
      <OptimizerChips chosen={experiment.descenders.map(({ id }) => id)} />
      {experiment.descenders.map((descender) => (
        <OptimizerControls key={descender.id} {...descender} surface={race.surface} />
      ))}
      <Slider
        label={words.steps}
        value={experiment.steps}
        default={fields['steps'].default}
        {...limits.descent.steps}
        max={1000}
        typed={limits.descent.steps}
        step={0.02}
        scale="log"
        integer
        onChange={setSteps}
      />
      <GradientControls experiment={experiment} />
      <Presets experiment={experiment} race={race} />
    </>
  )
})

/** A run cut shorter than the step shown is shown at its end. */
function setSteps(steps: number, done: boolean) {
  change({ steps, at: Math.min(store.getState().settings.at, steps) }, done)
}

function SurfaceChoice({ surface }: { surface: string }) {
  const words = useWords()
  const texts = useTexts()
  return (
    <Choice
      label={words.surface}
      value={surface}
      options={surfaces.map(({ id, formula }) => ({
        id,
        label: `${texts.surfaces[id]!.name}: ${formula}`,
      }))}
      onChange={(surface) => change({ surface, start: null, at: 0 })}
    />
  )
}

function OptimizerChips({ chosen }: { chosen: readonly string[] }) {
  const words = useWords()
  const ids = optimizers.map(({ id }) => id)
  return (
    <Chips
      label={words.optimizers}
      options={ids.map((id) => ({ id, label: id, colour: strokeOf(toneOfOptimizer(id)) }))}
      selected={chosen}
      min={1}
      max={limits.descent.optimizers}
      onChange={(opt) => change({ opt: ids.filter((id) => opt.includes(id)) })}
    />
  )
}
