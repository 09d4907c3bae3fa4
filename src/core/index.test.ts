import { expect, it } from 'vitest'
import * as core from './index.ts'

it('the core exports the names that embedders rely on', () => {
  const arrays = [
    'activations',
    'vectorActivations',
    'losses',
    'classLosses',
    'optimizers',
    'surfaces',
  ] as const
  for (const name of [...arrays, 'datasets', 'inits', 'schedules', 'pitfalls'] as const)
    expect(core[name].every(({ id }) => id !== '')).toBe(true)
  const functions = [
    'numericalDiff',
    'numericalGradient',
    'gradientDescent',
    'walk',
    'createNet',
    'createTrainer',
  ] as const
  for (const name of functions) expect(core[name]).toBeTypeOf('function')
  expect(new core.RandomState(0).randomSample(1)[0]).toBe(0.5488135039273248)
})
