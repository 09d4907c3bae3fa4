import { Compared } from './Compared.tsx'
import { ParameterSliders } from './ParameterSliders.tsx'
import { Picker } from './Picker.tsx'
import { ProbeSlider } from './ProbeSlider.tsx'
import { LogitControls } from './vector/LogitControls.tsx'

/** The left column: which function, beside which others, with which parameters, at which x or logits. */
export function Controls({ ofVector }: { readonly ofVector: boolean }) {
  return (
    <>
      <Picker comparing={!ofVector} />
      {!ofVector && <Compared />}
      <ParameterSliders />
      {ofVector ? <LogitControls /> : <ProbeSlider />}
    </>
  )
}
