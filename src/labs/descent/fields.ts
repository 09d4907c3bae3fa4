import { optimizers } from '../../core/optimizers/index.ts'
import { surfaces } from '../../core/surfaces/index.ts'
import {
  choice,
  list,
  number,
  optionalChoice,
  optionalNumber,
  optionalPoint,
  type Settings,
} from '../../experiment/field.ts'
import { limits } from '../../experiment/limits.ts'
import { word } from '../../experiment/notation.ts'
import { pageFields } from '../../experiment/pageFields.ts'
import { parametersOf, rateFields, type ParameterFields } from '../../experiment/parameterFields.ts'
import type { Rule } from '../../experiment/rule.ts'

const { optimizers: most, steps, coordinate, difference, noise } = limits.descent

const keys = {
  ...pageFields,
  /** The code that is shown. */
  view: choice(['numpy', 'pytorch', 'typescript'], 'numpy'),
  surface: choice(
    surfaces.map(({ id }) => id),
    'ravine',
  ),
  opt: list(word(optimizers.map(({ id }) => id)), {
    min: 1,
    max: most,
    distinct: true,
    default: ['gd', 'momentum', 'adam'],
  }),
  /** The learning rate of all; `<id>.lr` is that of one; with neither, each optimizer takes its own default. */
  lr: optionalNumber(limits.learningRate),
  ...rateFields(optimizers),
  ...parametersOf(optimizers),
  /** Absent: the surface's own start. */
  start: optionalPoint(coordinate),
  steps: number({ ...steps, integer: true, default: 100 }),
  /** The step shown. */
  at: number({ min: 0, max: steps.max, integer: true, default: 0 }),
  gradient: choice(['analytic', 'numerical'], 'analytic'),
  h: number({ ...difference, default: 1e-4 }),
  noise: number({ ...noise, default: 0 }),
  seed: number({ ...limits.seed, integer: true, default: 0 }),
  /** The optimizer whose step is explained. Absent: the first of `opt`. */
  run: optionalChoice(optimizers.map(({ id }) => id)),
  /** Of the chart's heights. Absent: log where all heights allow it. */
  scale: optionalChoice(['log', 'linear']),
  /** What the picture frames: the surface's usual domain, or the paths. */
  zoom: choice(['surface', 'path'], 'surface'),
}

/** The keys of this lab's links. Permanent: a key may be added, never changed. */
export const fields: typeof keys & ParameterFields<number | null> = keys

export type DescentSettings = Settings<typeof fields>

export const rules: readonly Rule<typeof fields>[] = [{ key: 'at', holds: ({ at, steps }) => at <= steps }]
