import { differences, type Method } from '../../core/differentiate/quotient.ts'
import { surfaces } from '../../core/surfaces/index.ts'
import { expressionField } from '../../experiment/expressionField.ts'
import { choice, field, number, type Settings } from '../../experiment/field.ts'
import { limits } from '../../experiment/limits.ts'
import { pair } from '../../experiment/notation.ts'
import { pageFields } from '../../experiment/pageFields.ts'
import { functionIds } from './functions.ts'

export const rooms = ['slope', 'error', 'gradient', 'cost'] as const
export type RoomId = (typeof rooms)[number]

export const surfaceIds: readonly string[] = surfaces.map(({ id }) => id)

export const methods = Object.keys(differences) as Method[]

/** The keys of this lab's links. Permanent: a key may be added, never changed. */
export const fields = {
  ...pageFields,
  room: choice(rooms, 'slope'),
  /** The code that is shown. */
  view: choice(['numpy', 'pytorch', 'typescript'], 'numpy'),
  /** What is differentiated: the id of a function, or an expression in x. */
  f: expressionField(functionIds, 'book', ['x']),
  /** Where the slope is taken. */
  x: number({ ...limits.derivatives.x, default: 5 }),
  /** The difference. */
  h: number({ ...limits.derivatives.h, default: 1e-4 }),
  method: choice(methods, 'central'),
  /** The surface of the gradient: its id, or an expression in x and y. */
  g: expressionField(surfaceIds, 'bowl', ['x', 'y']),
  /** Where the gradient is taken. */
  point: field<readonly [number, number]>(pair(limits.derivatives.coordinate), [3, 4]),
  /** Which way the arrows point: the book draws them downhill. */
  arrows: choice(['down', 'up'], 'down'),
  /** How long they are drawn. */
  lengths: choice(['linear', 'log'], 'linear'),
  /** Parameters whose gradient is counted. */
  n: number({ ...limits.derivatives.parameters, integer: true, default: 39_760 }),
  /** Where the picture of the error begins: with the book's bad h, or where rounding has taken everything. */
  from: choice(['1e-50', '1e-18'], '1e-50'),
}

export type DerivativeSettings = Settings<typeof fields>
