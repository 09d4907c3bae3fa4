import { datasets } from '../datasets/index.ts'
import type { RandomState } from '../maths/randomState.ts'
import type { Kernels } from '../maths/kernels/index.ts'
import type { NetExperiment } from './experiment.ts'
import { fittingLoss } from './fittingLoss.ts'
import { memberOf } from './member.ts'
import { createNet, type Net } from './net.ts'

/** Classes of an experiment's data; 0 for regression. */
export function classesOf({ data }: NetExperiment): number {
  return memberOf(datasets, data.id, 'dataset').classes
}

/**
 * The net of an experiment, before its first step.
 * @param inputs numbers per example
 * @param random RandomState(experiment.seed); it goes on to draw the batches
 */
export function netOf(
  experiment: NetExperiment,
  inputs: number,
  random: RandomState,
  kernels?: Kernels,
): Net {
  const { loss, outputs } = fittingLoss(experiment.loss, classesOf(experiment))
  const { activations, activationParams, init, initStd } = experiment
  const sizes = [inputs, ...experiment.hidden, outputs]
  return createNet({ sizes, activations, activationParams, loss, init, initStd }, random, kernels)
}
