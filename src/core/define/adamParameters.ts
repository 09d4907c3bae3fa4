import { learningRate } from './learningRate.ts'
import type { Parameter } from './parameter.ts'

/** The shares that running means keep, of the gradient and of its square. */
export const beta1: Parameter = {
  label: 'β₁',
  tex: '\\beta_1',
  default: 0.9,
  min: 0,
  max: 0.999,
  step: 0.001,
}
export const beta2: Parameter = {
  label: 'β₂',
  tex: '\\beta_2',
  default: 0.999,
  min: 0,
  max: 0.9999,
  step: 0.0001,
}

/** What is added to a divisor, so that it is never 0. */
export const epsilon = (usual: number): Parameter => ({
  label: 'ε',
  tex: '\\varepsilon',
  default: usual,
  min: 1e-12,
  max: 1,
  step: 0.5,
  scale: 'log',
})

/** The parameters of Adam and its kin, as torch.optim has them. */
export const adamParameters = { lr: learningRate(0.1), beta1, beta2, eps: epsilon(1e-8) }
