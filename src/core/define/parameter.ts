/** A number that a definition leaves to its user, such as the α of ELU. Sliders, links and docs follow from it. */
export interface Parameter {
  /** The symbol beside the slider, e.g. `α`. */
  readonly label: string
  /** The same symbol in TeX, e.g. `\\alpha`; formulas use it wherever they say `\p{name}`. */
  readonly tex: string
  readonly default: number
  readonly min: number
  readonly max: number
  /** Slider step on a linear scale; for `log`, the step in decades. */
  readonly step: number
  readonly scale?: 'linear' | 'log'
  /** Whole numbers only. */
  readonly integer?: true
}

export type Parameters = Readonly<Record<string, Parameter>>

/** Values for some or all parameters of a definition. */
export type Values<P extends Parameters = Parameters> = { readonly [K in keyof P]: number }

/** The default value of every parameter. */
export function defaultsOf<P extends Parameters>(params: P): Values<P> {
  return Object.fromEntries(Object.entries(params).map(([name, p]) => [name, p.default])) as Values<P>
}

/** `given` where it names a parameter of `params`, its default everywhere else. */
export function complete<P extends Parameters>(params: P, given: Partial<Values<P>> = {}): Values<P> {
  return Object.fromEntries(
    Object.entries(params).map(([name, p]) => [name, given[name] ?? p.default]),
  ) as Values<P>
}
