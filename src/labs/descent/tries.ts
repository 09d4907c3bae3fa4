import type { DescentSettings } from './fields.ts'
import { runDefaults } from './presetOf.ts'
import { change, keyOf } from './store.ts'

/** Settings that are worth a look in a room. */
export interface Try<Id extends string = string> {
  readonly id: Id
  readonly settings: Partial<DescentSettings>
}

const whole = ({ settings }: Try): Partial<DescentSettings> => ({ ...runDefaults(), run: null, ...settings })

export const take = (one: Try): void => change(whole(one))

/** Whether these settings give the walks of one, from its start or, where the room looks at all starts, from any. */
export function isTaken(one: Try, settings: DescentSettings, anyStart: boolean): boolean {
  const { start } = anyStart ? settings : { ...settings, ...whole(one) }
  return keyOf({ ...settings, ...whole(one), start } as DescentSettings) === keyOf({ ...settings, pins: [] })
}
