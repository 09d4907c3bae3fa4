import { ParameterSliders } from '../ParameterSliders.tsx'
import { Picker } from '../Picker.tsx'
import { Compared } from './Compared.tsx'
import { InputControls } from './InputControls.tsx'
import { ProbeSlider } from './ProbeSlider.tsx'

/** The left column: which function, beside which others, with which parameters, at which x. */
export function Controls() {
  return (
    <>
      <Picker comparing vectors />
      <Compared />
      <ParameterSliders comparing />
      <ProbeSlider />
      <InputControls />
    </>
  )
}
