import { classLosses, losses } from '../../core/losses/index.ts'
import { choice, list, number, type Settings } from '../../experiment/field.ts'
import { limits } from '../../experiment/limits.ts'
import { word } from '../../experiment/notation.ts'
import { pageFields } from '../../experiment/pageFields.ts'
import { parametersOf, type ParameterFields } from '../../experiment/parameterFields.ts'
import { roomKeys } from './roomKeys.ts'

export const rooms = ['curves', 'bench', 'logits', 'batch'] as const
export type RoomId = (typeof rooms)[number]

const members = [...losses, ...classLosses]
const ids = members.map(({ id }) => id)

const keys = {
  ...pageFields,
  room: choice(rooms, 'curves'),
  /** The code that is shown. */
  view: choice(['numpy', 'pytorch', 'typescript'], 'numpy'),
  f: choice(ids, 'mse'),
  ...parametersOf(members),
  /** The prediction; a loss for which it lies too far out takes the nearest that it can. */
  y: number({ ...limits.losses.prediction, default: 0.2 }),
  /** The target, likewise. */
  t: number({ ...limits.losses.target, default: 1 }),
  /** Drawn beside f, those that are of the same kind of prediction. */
  compare: list(word(ids), { min: 0, max: limits.losses.compared, distinct: true, default: [] }),
  ...roomKeys,
}

/** The keys of this lab's links. Permanent: a key may be added, never changed. */
export const fields: typeof keys & ParameterFields<number> = keys

export type LossSettings = Settings<typeof fields>
