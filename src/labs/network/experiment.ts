import { activations } from '../../core/activations/index.ts'
import { datasets } from '../../core/datasets/index.ts'
import type { Parameters } from '../../core/define/parameter.ts'
import { optimizers } from '../../core/optimizers/index.ts'
import type { NetExperiment } from '../../core/net/experiment.ts'
import { defaultsFor } from './dataDefaults.ts'
import type { NetworkSettings } from './fields.ts'

/** The settings with everything put in that follows from the data or the optimizer. */
export function settle(settings: NetworkSettings): NetExperiment {
  const own = defaultsFor(settings.data)
  const hidden = settings.hidden ?? own.hidden
  const layers = activationsOf(settings.act ?? own.act, hidden.length)
  return {
    data: dataOf(settings),
    hidden,
    activations: layers,
    activationParams: activationParams(layers, settings),
    loss: lossFor(settings.data),
    optimizer: settings.opt,
    optimizerParams: optimizerParams(settings),
    schedule: 'constant',
    scheduleParams: {},
    batch: settings.batch ?? own.batch,
    sampling: settings.sampling ?? own.sampling,
    init: settings.init ?? own.init,
    initStd: settings.initStd,
    seed: settings.seed,
    changes: settings.changes,
  }
}

/** The step at which a run of these settings ends. */
export function stopOf({ data, stop }: NetworkSettings): number {
  return stop ?? defaultsFor(data).stop
}

function dataOf(settings: NetworkSettings): NetExperiment['data'] {
  const { data: id, noise, examples, split, dataSeed: seed } = settings
  const params = given('data', datasets.find((dataset) => dataset.id === id)?.params ?? {}, settings)
  return { id, params, noise, examples: examples ?? defaultsFor(id).examples, split, seed }
}

/** One activation for each hidden layer; a single one serves them all. */
function activationsOf(act: readonly string[], layers: number): string[] {
  return Array.from({ length: layers }, (_, i) => act[Math.min(i, act.length - 1)]!)
}

/** Two classes need one logit, more need one each. */
function lossFor(data: string): string {
  const classes = datasets.find(({ id }) => id === data)?.classes ?? 2
  return classes > 2 ? 'softmax-cross-entropy' : 'bce-logits'
}

function activationParams(ids: readonly string[], settings: NetworkSettings): Record<string, number> {
  const used = activations.filter(({ id }) => ids.includes(id))
  return Object.assign({}, ...used.map(({ params }) => given('act', params, settings)))
}

function optimizerParams(settings: NetworkSettings): Record<string, number> {
  const optimizer = optimizers.find(({ id }) => id === settings.opt)!
  const defaults = Object.entries(optimizer.params).map(([name, parameter]) => [name, parameter.default])
  const lr = settings.lr ?? optimizer.netLearningRate
  return { ...Object.fromEntries(defaults), ...given('opt', optimizer.params, settings), lr }
}

/** The parameters that `settings` gives under `<prefix>.<name>` and that their definition allows. */
function given(prefix: string, params: Parameters, settings: NetworkSettings): Record<string, number> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, { min, max }]) => {
      const value = settings[`${prefix}.${name}`] ?? null
      return value !== null && value >= min && value <= max ? [[name, value]] : []
    }),
  )
}
