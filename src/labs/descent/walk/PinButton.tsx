import { limits } from '../../../experiment/limits.ts'
import { defaultsOf } from '../../../core/define/parameter.ts'
import { schedules } from '../../../core/schedules/index.ts'
import { pinNotation, type Pin } from '../pins.ts'
import type { Run } from '../race.ts'
import { change, store, useSettings } from '../store.ts'
import { useWords } from '../words.ts'

/** Keeps the run in sight while settings change. */
export function PinButton({ run }: { readonly run: Run }) {
  const words = useWords().pins
  const pins = useSettings((settings) => settings.pins)
  const full = pins.length >= limits.descent.pins
  const pinned = pins.some((pin) => pinNotation.write(pin) === pinNotation.write(pinOf(run)))
  const off = full || pinned
  return (
    <button
      type="button"
      className="chip"
      aria-disabled={off || undefined}
      title={pinned ? words.already : full ? words.full : words.hint}
      onClick={() => !off && change({ pins: [...store.getState().settings.pins, pinOf(run)] })}
    >
      {words.pin}
    </button>
  )
}

const changed = (params: Readonly<Record<string, number>>, own: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(params).filter(([name, value]) => name === 'lr' || value !== own[name]))

/** All that determines a run. */
export function pinOf({ id, start, optimizer, order }: Run): Pin {
  const { params, gradient = 'analytic', h = 1e-4, noise = 0, seed = 0, schedule } = order.spec
  const of = schedules.find((one) => one.id === schedule?.id) ?? schedules[0]!
  return {
    id,
    params: changed(params, defaultsOf(optimizer.params)),
    start,
    gradient,
    h,
    noise,
    seed,
    schedule: { id: of.id, params: changed(schedule?.params ?? {}, defaultsOf(of.params)) },
  }
}
