import { activations } from '../../core/activations/index.ts'
import { datasets } from '../../core/datasets/index.ts'
import { inits } from '../../core/inits/index.ts'
import { optimizers } from '../../core/optimizers/index.ts'
import {
  choice,
  field,
  number,
  optionalChoice,
  optionalList,
  optionalNumber,
  type Settings,
} from '../../experiment/field.ts'
import { limits } from '../../experiment/limits.ts'
import { real, word } from '../../experiment/notation.ts'
import { pageFields } from '../../experiment/pageFields.ts'
import { sharedParameters, type ParameterFields } from '../../experiment/parameterFields.ts'
import { changes } from './changes.ts'

const { layers, units, planeExamples, digitExamples, noise, split, batch, initStd, steps } = limits.network
const ids = (family: readonly { readonly id: string }[]) => family.map(({ id }) => id)

const keys = {
  ...pageFields,
  /** The code that is shown. */
  view: choice(['numpy', 'pytorch', 'typescript'], 'numpy'),
  data: choice(ids(datasets), 'circle'),
  ...sharedParameters('data', datasets),
  noise: number({ ...noise, default: 0 }),
  examples: optionalNumber({ min: planeExamples.min, max: digitExamples[1], integer: true }),
  split: number({ ...split, default: 0.5 }),
  dataSeed: number({ ...limits.seed, integer: true, default: 0 }),
  /** Units of each hidden layer; `none` for no hidden layer. */
  hidden: optionalList(real({ ...units, integer: true }), { min: 0, max: layers }),
  /** One for all hidden layers, or one for each. */
  act: optionalList(word(ids(activations)), { min: 1, max: layers }),
  ...sharedParameters('act', activations),
  opt: choice(ids(optimizers), 'gd'),
  /** Absent: the optimizer's own. */
  lr: optionalNumber(limits.learningRate),
  ...sharedParameters('opt', optimizers),
  batch: optionalNumber({ ...batch, integer: true }),
  sampling: optionalChoice(['shuffle', 'choice']),
  init: optionalChoice(ids(inits)),
  /** Of `init=normal`. */
  initStd: number({ ...initStd, default: 0.01 }),
  seed: number({ ...limits.seed, integer: true, default: 0 }),
  changes: field(changes, []),
  /** The step at which a run ends. */
  stop: optionalNumber({ ...steps, integer: true }),
  /** The step to open at. */
  at: number({ min: 0, max: steps.max, integer: true, default: 0 }),
}

/** The keys of this lab's links. Permanent: a key may be added, never changed. What is absent follows the data. */
export const fields: typeof keys & ParameterFields<number | null> = keys

export type NetworkSettings = Settings<typeof fields>
