import type { Parameter, Parameters } from '../core/define/parameter.ts'
import { Slider } from './Slider.tsx'

export type ParameterKey = `${string}.${string}`

export interface ParameterSlidersProps {
  /** The definitions whose parameters can be set. */
  readonly members: readonly { readonly id: string; readonly params: Parameters }[]
  /** What a slider is called, e.g. `ELU α`. */
  readonly label: (id: string, parameter: Parameter) => string
  /** A hook that reads one value, so that only its own slider renders again when it changes. */
  readonly useValue: (key: ParameterKey) => number
  readonly onChange: (key: ParameterKey, value: number, done: boolean) => void
}

/** A slider for every parameter of every member; the keys are those of links, `elu.alpha`. */
export function ParameterSliders({ members, label, ...of }: ParameterSlidersProps) {
  return members.flatMap(({ id, params }) =>
    Object.entries(params).map(([name, parameter]) => (
      <ParameterSlider
        key={`${id}.${name}`}
        at={`${id}.${name}`}
        label={label(id, parameter)}
        parameter={parameter}
        {...of}
      />
    )),
  )
}

interface Props extends Pick<ParameterSlidersProps, 'useValue' | 'onChange'> {
  readonly at: ParameterKey
  readonly label: string
  readonly parameter: Parameter
}

function ParameterSlider({ at, label, parameter, useValue, onChange }: Props) {
  return (
    <Slider
      {...parameter}
      label={label}
      value={useValue(at)}
      onChange={(value, done) => onChange(at, value, done)}
    />
  )
}
