import { activations, vectorActivations } from '../../core/activations/index.ts'
import { choice, list, number, type Settings } from '../../experiment/field.ts'
import { properties } from '../../core/facts/properties.ts'
import { inits } from '../../core/inits/index.ts'
import { limits } from '../../experiment/limits.ts'
import { real, sequence, word } from '../../experiment/notation.ts'
import { pageFields } from '../../experiment/pageFields.ts'
import { parametersOf, type ParameterFields } from '../../experiment/parameterFields.ts'

const elementwise = activations.map(({ id }) => id)
const ofVectors = vectorActivations.map(({ id }) => id)

export const rooms = ['curves', 'gallery', 'depth'] as const
export type RoomId = (typeof rooms)[number]

const keys = {
  ...pageFields,
  room: choice(rooms, 'curves'),
  /** The code that is shown. */
  view: choice(['numpy', 'pytorch', 'typescript'], 'numpy'),
  f: choice([...elementwise, ...ofVectors], 'sigmoid'),
  ...parametersOf([...activations, ...vectorActivations]),
  /** The probe. */
  x: number({ ...limits.activations.probe, default: 1 }),
  /** Drawn beside f. */
  compare: list(word(elementwise), { min: 0, max: limits.activations.compared, distinct: true, default: [] }),
  /** What softmax and its kin are applied to; at first, the book's vector. */
  z: list(real(limits.activations.logit), { ...limits.activations.logits, default: [0.3, 2.9, 4] }),
  /** What is shown of softmax and its kin. */
  look: choice(['bars', 'jacobian', 'naive', 'batch'], 'bars'),
  /** A constant added to every logit. */
  shift: number({ ...limits.activations.shift, default: 0 }),
  /** The rows of the batch after z. Of rows of another length, what z has places for. */
  batch: list(sequence(real(limits.activations.logit), limits.activations.logits), {
    ...limits.activations.batchRows,
    separator: ';',
    default: [
      [2, 1, 0],
      [0, 1, 3],
    ],
  }),
  /** The axis of the batch along which the shares sum to 1. */
  axis: choice(['1', '0'], '1'),
  /** Through depth: how many layers, their weights, the normal input, and which of its two axes the histograms have. */
  depth: number({ ...limits.activations.depth, default: 5 }),
  init: choice(
    inits.map(({ id }) => id),
    'normal',
  ),
  initStd: number({ ...limits.activations.initStd, default: 1 }),
  mean: number({ ...limits.activations.inputMean, default: 0 }),
  std: number({ ...limits.activations.inputStd, default: 1 }),
  seed: number({ ...limits.seed, integer: true, default: 0 }),
  /** Whether the picture shades where |slope| < 0.1. */
  shade: choice(['on', 'off'], 'on'),
  /** The gallery shows what has all of these. */
  filter: list(word(properties), { min: 0, max: properties.length, distinct: true, default: [] }),
  axes: choice(['shared', 'own'], 'shared'),
}

/** The keys of this lab's links. Permanent: a key may be added, never changed. */
export const fields: typeof keys & ParameterFields<number> = keys

export type ActivationSettings = Settings<typeof fields>
