import type { Parameter, Parameters } from '../core/define/parameter.ts'
import { number, optionalNumber, type Field } from './field.ts'
import { limits } from './limits.ts'
import type { Interval } from './notation.ts'

interface Parametric {
  readonly id: string
  readonly params: Parameters
}

/** Fields of parameters; every key holds a dot. */
export type ParameterFields<T> = { readonly [key: `${string}.${string}`]: Field<T> }

/** A learning rate has a field of its own, with wider limits. */
const ownParameters = ({ params }: Parametric) => Object.entries(params).filter(([name]) => name !== 'lr')

const intervalOf = ({ min, max, integer }: Parameter): Interval => ({ min, max, ...(integer && { integer }) })

/** `<id>.<param>` for every parameter of every definition. */
export function parametersOf(definitions: readonly Parametric[]): ParameterFields<number> {
  return Object.fromEntries(
    definitions.flatMap((definition) =>
      ownParameters(definition).map(([name, parameter]) => [
        `${definition.id}.${name}`,
        number({ ...intervalOf(parameter), default: parameter.default }),
      ]),
    ),
  )
}

/**
 * `<prefix>.<param>` for every name that a parameter of some definition has. Each member has limits and a default
 * of its own, so the field spans them all and is absent by default.
 */
export function sharedParameters(
  prefix: string,
  definitions: readonly Parametric[],
): ParameterFields<number | null> {
  const spans = new Map<string, Interval>()
  for (const [name, parameter] of definitions.flatMap(ownParameters)) {
    const { min, max, integer } = intervalOf(parameter)
    const span = spans.get(name)
    spans.set(name, {
      min: Math.min(min, span?.min ?? min),
      max: Math.max(max, span?.max ?? max),
      ...(integer && (!span || span.integer) && { integer }),
    })
  }
  return Object.fromEntries([...spans].map(([name, span]) => [`${prefix}.${name}`, optionalNumber(span)]))
}

/** `<id>.lr` for every optimizer: absent, it follows `lr` or the optimizer's own default. */
export function rateFields(optimizers: readonly { readonly id: string }[]): {
  readonly [key: `${string}.lr`]: Field<number | null>
} {
  return Object.fromEntries(optimizers.map(({ id }) => [`${id}.lr`, optionalNumber(limits.learningRate)]))
}
