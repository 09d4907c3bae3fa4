import { gradientCheck } from '../../../core/differentiate/gradientCheck.ts'
import { numericalGradient } from '../../../core/differentiate/numericalGradient.ts'
import { RandomState } from '../../../core/maths/randomState.ts'
import { createNet } from '../../../core/net/net.ts'

/** Two inputs, three sigmoids, two classes. */
export const sizes = [2, 3, 2] as const
export const labels = [0, 1, 1, 0] as const

export interface Checked {
  /** Of the loss by each parameter, W1 b1 W2 b2. */
  readonly numerical: Float64Array
  readonly backprop: Float64Array
  /** How often the loss was evaluated. */
  readonly evaluations: number
  /** The largest |numerical − backprop| / max(1, |numerical|, |backprop|). */
  readonly difference: number
}

/** The gradient of a tiny net both ways. RandomState(0) draws the weights and then the batch, as the NumPy program does. */
export function checkTinyNet(h: number): Checked {
  const random = new RandomState(0)
  const net = createNet({ sizes, loss: 'softmax-cross-entropy', initStd: 1 }, random)
  const x = random.randn(labels.length * sizes[0])
  const t = Float64Array.from(labels)
  let evaluations = 0
  const loss = (parameters: Float64Array) => {
    evaluations++
    net.parameters.set(parameters)
    net.forward(x)
    return net.loss(t)
  }
  const here = net.parameters.slice()
  loss(here)
  net.backward(t)
  const backprop = net.gradient.slice()
  evaluations = 0
  const numerical = numericalGradient(loss, here, h)
  const used = evaluations
  return { numerical, backprop, evaluations: used, difference: gradientCheck(loss, here, backprop, h) }
}

/** W1[0,0] … b2[1], as NumPy indexes them. */
export const names: readonly string[] = sizes
  .slice(1)
  .flatMap((units, layer) => [
    ...Array.from(
      { length: sizes[layer]! * units },
      (_, i) => `W${layer + 1}[${Math.floor(i / units)},${i % units}]`,
    ),
    ...Array.from({ length: units }, (_, i) => `b${layer + 1}[${i}]`),
  ])
