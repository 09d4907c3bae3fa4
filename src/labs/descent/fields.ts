import { optimizers } from '../../core/optimizers/index.ts'
import { schedules } from '../../core/schedules/index.ts'
import { surfaces } from '../../core/surfaces/index.ts'
import { expressionField } from '../../experiment/expressionField.ts'
import {
  choice,
  list,
  number,
  optionalChoice,
  optionalList,
  optionalNumber,
  type Settings,
} from '../../experiment/field.ts'
import { limits } from '../../experiment/limits.ts'
import { pair, word } from '../../experiment/notation.ts'
import { pageFields } from '../../experiment/pageFields.ts'
import {
  parametersOf,
  rateFields,
  sharedParameters,
  type ParameterFields,
} from '../../experiment/parameterFields.ts'
import type { Rule } from '../../experiment/rule.ts'
import { pinNotation } from './pins.ts'

const { optimizers: most, starts, pins, steps, coordinate, difference, noise } = limits.descent

export const rooms = ['walk', 'rate', 'basins'] as const
export type RoomId = (typeof rooms)[number]

export const surfaceIds: readonly string[] = surfaces.map(({ id }) => id)

const keys = {
  ...pageFields,
  room: choice(rooms, 'walk'),
  /** The code that is shown. */
  view: choice(['numpy', 'pytorch', 'typescript'], 'numpy'),
  /** The id of a surface, or an expression in x and y. */
  surface: expressionField(surfaceIds, 'ravine', ['x', 'y']),
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
  /** How the learning rates change with the step; its parameters absent: its own defaults. */
  schedule: choice(
    schedules.map(({ id }) => id),
    'constant',
  ),
  ...sharedParameters('schedule', schedules),
  /** Where every optimizer starts, one walk from each. Absent: the surface's own start. */
  start: optionalList(pair(coordinate), { min: 1, max: starts, separator: ';' }),
  steps: number({ ...steps, integer: true, default: 100 }),
  /** The step shown. */
  at: number({ min: 0, max: steps.max, integer: true, default: 0 }),
  gradient: choice(['analytic', 'numerical'], 'analytic'),
  h: number({ ...difference, default: 1e-4 }),
  noise: number({ ...noise, default: 0 }),
  seed: number({ ...limits.seed, integer: true, default: 0 }),
  /** Earlier runs that stay in sight. */
  pins: list(pinNotation, { min: 0, max: pins, separator: ';', default: [] }),
  /** The optimizer whose step is explained. Absent: the first of `opt`. */
  run: optionalChoice(optimizers.map(({ id }) => id)),
  /** The start, from 1, whose walks are read off and explained. */
  from: number({ min: 1, max: starts, integer: true, default: 1 }),
  /** The surface from above, or in three dimensions. */
  look: choice(['map', 'relief'], 'map'),
  /** Whether the terms of the next step are drawn as arrows. */
  arrows: choice(['on', 'off'], 'on'),
  /** What is under the map: a number of every run against the step, or the steps of one run in rows. */
  chart: choice(['f', 'distance', 'norm', 'ledger'], 'f'),
  /** Of the chart's values. Absent: log where all of them allow it. */
  scale: optionalChoice(['log', 'linear']),
  /** What the picture frames: the surface's usual domain, or the paths. */
  zoom: choice(['surface', 'path'], 'surface'),
  /** Starts across and up of the map of basins. */
  grid: number({ min: 20, max: 200, integer: true, default: 100 }),
  /** What the map of basins shows. */
  shade: choice(['basin', 'steps'], 'basin'),
}

/** The keys of this lab's links. Permanent: a key may be added, never changed. */
export const fields: typeof keys & ParameterFields<number | null> = keys

export type DescentSettings = Settings<typeof fields>

export const rules: readonly Rule<typeof fields>[] = [{ key: 'at', holds: ({ at, steps }) => at <= steps }]
