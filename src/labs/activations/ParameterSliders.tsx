import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { ParameterSliders as Sliders } from '../../controls/ParameterSliders.tsx'
import { activationOf, memberOf } from './catalogue.ts'
import { comparedOf } from './shown.ts'
import { change, store, useSetting } from './store.ts'
import { useTexts, useWords } from './words.ts'

/** A slider for every parameter of every function that is drawn: f and, where a room compares, those beside it. */
export function ParameterSliders({ comparing = false }: { readonly comparing?: boolean }) {
  const words = useWords()
  const texts = useTexts()
  const ids = useStore(
    store,
    useShallow(({ settings }) =>
      comparing && activationOf(settings.f) ? [settings.f, ...comparedOf(settings)] : [settings.f],
    ),
  )
  return (
    <Sliders
      members={ids.map(memberOf)}
      label={(id, { label }) => (label === 'T' ? words.temperature(label) : `${texts[id]!.name} ${label}`)}
      useValue={useSetting}
      onChange={(key, value, done) => change({ [key]: value }, done)}
    />
  )
}
