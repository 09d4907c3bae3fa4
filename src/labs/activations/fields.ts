import { activations, vectorActivations } from '../../core/activations/index.ts'
import { choice, list, number, type Settings } from '../../experiment/field.ts'
import { limits } from '../../experiment/limits.ts'
import { real, word } from '../../experiment/notation.ts'
import { pageFields } from '../../experiment/pageFields.ts'
import { parametersOf, type ParameterFields } from '../../experiment/parameterFields.ts'

const elementwise = activations.map(({ id }) => id)
const ofVectors = vectorActivations.map(({ id }) => id)

export const rooms = ['curves'] as const
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
}

/** The keys of this lab's links. Permanent: a key may be added, never changed. */
export const fields: typeof keys & ParameterFields<number> = keys

export type ActivationSettings = Settings<typeof fields>
