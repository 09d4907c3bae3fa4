import { ParameterSliders } from '../../../controls/ParameterSliders.tsx'
import { memberOf } from '../catalogue.ts'
import { ProbeSlider } from '../curves/ProbeSlider.tsx'
import { change, useSetting } from '../store.ts'
import { useTexts } from '../words.ts'
import { members } from './members.ts'

const all = members.map(memberOf)

/** The left column: the x of all pictures, and every parameter there is. */
export function Controls() {
  const texts = useTexts()
  return (
    <>
      <ProbeSlider />
      <ParameterSliders
        members={all}
        label={(id, { label }) => `${texts[id]!.name} ${label}`}
        useValue={useSetting}
        onChange={(key, value, done) => change({ [key]: value }, done)}
      />
    </>
  )
}
