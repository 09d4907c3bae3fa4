import type { Activation } from '../define/activation.ts'
import type { VectorActivation } from '../define/vectorActivation.ts'
import { arctan } from './arctan.ts'
import { celu } from './celu.ts'
import { elu } from './elu.ts'
import { exponential } from './exponential.ts'
import { gaussian } from './gaussian.ts'
import { gelu } from './gelu.ts'
import { geluTanh } from './geluTanh.ts'
import { hardshrink } from './hardshrink.ts'
import { hardSigmoid } from './hardSigmoid.ts'
import { hardSwish } from './hardSwish.ts'
import { hardTanh } from './hardTanh.ts'
import { identity } from './identity.ts'
import { leakyRelu } from './leakyRelu.ts'
import { logSigmoid } from './logSigmoid.ts'
import { logSoftmax } from './logSoftmax.ts'
import { mish } from './mish.ts'
import { relu } from './relu.ts'
import { relu6 } from './relu6.ts'
import { selu } from './selu.ts'
import { sigmoid } from './sigmoid.ts'
import { silu } from './silu.ts'
import { sine } from './sine.ts'
import { softmax } from './softmax.ts'
import { softmin } from './softmin.ts'
import { softplus } from './softplus.ts'
import { softshrink } from './softshrink.ts'
import { softsign } from './softsign.ts'
import { squareplus } from './squareplus.ts'
import { step } from './step.ts'
import { tanh } from './tanh.ts'
import { tanhshrink } from './tanhshrink.ts'

/** Elementwise activations, from the perceptron's step to today's, in the order of the gallery. */
export const activations: readonly Activation[] = [
  step,
  identity,
  sigmoid,
  hardSigmoid,
  logSigmoid,
  tanh,
  hardTanh,
  tanhshrink,
  arctan,
  softsign,
  relu,
  relu6,
  leakyRelu,
  elu,
  selu,
  celu,
  gelu,
  geluTanh,
  silu,
  hardSwish,
  mish,
  softplus,
  squareplus,
  softshrink,
  hardshrink,
  gaussian,
  sine,
  exponential,
]

/** Activations of a whole vector. */
export const vectorActivations: readonly VectorActivation[] = [softmax, softmin, logSoftmax]
