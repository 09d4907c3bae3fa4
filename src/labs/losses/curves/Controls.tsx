import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { ParameterSliders } from '../../../controls/ParameterSliders.tsx'
import { memberOf } from '../catalogue.ts'
import { change, store, useSetting } from '../store.ts'
import { useTexts } from '../words.ts'
import { Compared } from './Compared.tsx'
import { comparedOf } from './drawn.ts'
import { LossPicker } from './LossPicker.tsx'
import { PredictionSlider } from './PredictionSlider.tsx'
import { TargetControl } from './TargetControl.tsx'

/** The left column: which loss, beside which others, with which parameters, at which prediction for which target. */
export function Controls() {
  const texts = useTexts()
  const ids = useStore(
    store,
    useShallow(({ settings }) => [settings.f, ...comparedOf(settings)]),
  )
  return (
    <>
      <LossPicker />
      <Compared />
      <ParameterSliders
        members={ids.map(memberOf)}
        label={(id, { label }) => `${texts[id]!.name} ${label}`}
        useValue={useSetting}
        onChange={(key, value, done) => change({ [key]: value }, done)}
      />
      <TargetControl />
      <PredictionSlider />
    </>
  )
}
