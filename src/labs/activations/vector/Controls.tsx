import { ParameterSliders } from '../ParameterSliders.tsx'
import { Picker } from '../Picker.tsx'
import { LogitControls } from './LogitControls.tsx'

/** The left column: which function, at which temperature, of which logits. */
export function Controls() {
  return (
    <>
      <Picker comparing={false} vectors />
      <ParameterSliders />
      <LogitControls />
    </>
  )
}
