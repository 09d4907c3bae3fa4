import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { Slider } from '../../controls/Slider.tsx'
import type { Parameter } from '../../core/define/parameter.ts'
import { activationOf, memberOf } from './catalogue.ts'
import { comparedOf } from './shown.ts'
import { change, store, useSetting } from './store.ts'
import { useTexts, useWords } from './words.ts'

/** A slider for every parameter of every function that is drawn. */
export function ParameterSliders() {
  const ids = useStore(
    store,
    useShallow(({ settings }) =>
      activationOf(settings.f) ? [settings.f, ...comparedOf(settings)] : [settings.f],
    ),
  )
  return ids.flatMap((id) =>
    Object.entries(memberOf(id).params as Record<string, Parameter>).map(([name, parameter]) => (
      <ParameterSlider key={`${id}.${name}`} id={id} name={name} parameter={parameter} />
    )),
  )
}

interface Props {
  readonly id: string
  readonly name: string
  readonly parameter: Parameter
}

function ParameterSlider({ id, name, parameter }: Props) {
  const words = useWords()
  const texts = useTexts()
  const key = `${id}.${name}` as const
  const value = useSetting(key)
  const own = texts[id]!.name
  return (
    <Slider
      {...parameter}
      label={name === 'temperature' ? words.temperature(parameter.label) : `${own} ${parameter.label}`}
      value={value!}
      onChange={(next, done) => change({ [key]: next }, done)}
    />
  )
}
