import { limits } from '../../experiment/limits.ts'
import { defaultsFor, isDigits } from './dataDefaults.ts'
import { stopOf } from './experiment.ts'
import type { NetworkSettings } from './fields.ts'

type Patch = Partial<NetworkSettings>

/** What follows the data where nothing is said. */
const following: Patch = {
  noise: 0,
  examples: null,
  hidden: null,
  act: null,
  batch: null,
  sampling: null,
  init: null,
  stop: null,
  opt: 'gd',
  lr: null,
}

/** Other data. A net for points does not suit pictures, nor the other way round: then it begins with what suits. */
export function withData(settings: NetworkSettings, data: NetworkSettings['data']): Patch {
  return isDigits(data) === isDigits(settings.data) ? { data } : { ...following, data }
}

export const hiddenOf = ({ data, hidden }: NetworkSettings): readonly number[] =>
  hidden ?? defaultsFor(data).hidden

/** One activation for all hidden layers, or one for each. */
export const actOf = ({ data, act }: NetworkSettings): readonly string[] => act ?? defaultsFor(data).act

/** Other hidden layers; activations of their own are kept, and a new layer takes that of the layer before it. */
export function withHidden(settings: NetworkSettings, hidden: readonly number[]): Patch {
  const { act } = settings
  if (act === null || act.length < 2) return { hidden }
  const kept = hidden.map((_, i) => act[Math.min(i, act.length - 1)]!)
  return { hidden, act: kept.length === 0 ? act.slice(0, 1) : kept }
}

export function addLayer(settings: NetworkSettings): Patch {
  const hidden = hiddenOf(settings)
  return withHidden(settings, [...hidden, hidden.at(-1) ?? 4])
}

export const removeLayer = (settings: NetworkSettings): Patch =>
  withHidden(settings, hiddenOf(settings).slice(0, -1))

/** So many units in layer i, as far as a net may have them. */
export function withUnits(settings: NetworkSettings, i: number, units: number): Patch {
  const { min, max } = limits.network.units
  const held = Math.min(Math.max(Math.round(units), min), max)
  return { hidden: hiddenOf(settings).map((n, k) => (k === i ? held : n)) }
}

export function withActivationOf(settings: NetworkSettings, layer: number, id: string): Patch {
  const act = hiddenOf(settings).map((_, i) => (i === layer ? id : actAt(settings, i)))
  return { act: act }
}

const actAt = (settings: NetworkSettings, i: number) => {
  const act = actOf(settings)
  return act[Math.min(i, act.length - 1)]!
}

/** Another optimizer begins with its own learning rate: what suits one is far off for another. */
export const withOptimizer = (opt: NetworkSettings['opt']): Patch => ({ opt, lr: null })

/** Another end of the run; a run that has gone beyond it is shown at it. */
export const withStop = (settings: NetworkSettings, stop: number): Patch => ({
  stop,
  at: Math.min(settings.at, stop),
})

/** What holds for the training step after the one shown. */
export function inForce(settings: NetworkSettings, key: 'lr' | 'batch', base: number): number {
  return settings.changes.findLast((one) => one.key === key && one.step <= settings.at)?.value ?? base
}

/** The last step of the timeline. */
export const lastStep = (settings: NetworkSettings): number => Math.max(stopOf(settings), settings.at)
