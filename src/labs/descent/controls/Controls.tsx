import { lazy, memo, Suspense } from 'react'
import { Slider } from '../../../controls/Slider.tsx'
import { limits } from '../../../experiment/limits.ts'
import { fields } from '../fields.ts'
import { useRace } from '../raceState.ts'
import { change, store, useSettings } from '../store.ts'
import { useWords } from '../words.ts'
import { GradientControls } from './GradientControls.tsx'
import { OptimizerControls } from './OptimizerControls.tsx'
import { Presets } from './Presets.tsx'
import { ScheduleControls } from './ScheduleControls.tsx'
import { SurfaceControls } from './SurfaceControls.tsx'

const StartChips = lazy(async () => ({ default: (await import('./StartChips.tsx')).StartChips }))
const Pins = lazy(async () => ({ default: (await import('./Pins.tsx')).Pins }))

/** The left column of every room: all that determines the walks. */
export const Controls = memo(function Controls() {
  const steps = useSettings((settings) => settings.steps)
  const { starts, ghosts } = useRace()
  return (
    <>
      <Presets />
      <SurfaceControls />
      <OptimizerControls />
      {starts.length > 1 && (
        <Suspense>
          <StartChips />
        </Suspense>
      )}
      <Slider
        label={useWords().steps}
        value={steps}
        default={fields['steps'].default}
        {...limits.descent.steps}
        max={Math.max(1000, Math.min(steps, limits.descent.steps.max))}
        typed={limits.descent.steps}
        step={0.02}
        scale="log"
        integer
        onChange={setSteps}
      />
      <ScheduleControls />
      <GradientControls />
      {ghosts.length > 0 && (
        <Suspense>
          <Pins />
        </Suspense>
      )}
    </>
  )
})

/** A run cut shorter than the step shown is shown at its end. */
function setSteps(steps: number, done: boolean) {
  change({ steps, at: Math.min(store.getState().settings.at, steps) }, done)
}
