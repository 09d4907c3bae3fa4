import { Slider } from '../../../controls/Slider.tsx'
import { limits } from '../../../experiment/limits.ts'
import { fields } from '../fields.ts'
import { ParameterSliders } from '../ParameterSliders.tsx'
import { Picker } from '../Picker.tsx'
import { change, useSetting } from '../store.ts'
import { LogitControls } from './LogitControls.tsx'
import { Presets } from './Presets.tsx'
import { useVectorWords } from './words.ts'

/** The left column: which function, at which temperature, of which logits. */
export function Controls() {
  return (
    <>
      <Picker comparing={false} vectors />
      <ParameterSliders />
      <Shift />
      <LogitControls />
      <Presets />
    </>
  )
}

/** Far enough to either side for the exponentials of small logits to overflow. */
const reach = 1000

function Shift() {
  const words = useVectorWords()
  return (
    <Slider
      label={words.shift}
      value={useSetting('shift')}
      default={fields.shift.default}
      min={-reach}
      max={reach}
      step={1}
      typed={limits.activations.shift}
      onChange={(shift, done) => change({ shift }, done)}
    />
  )
}
