import { mse } from '../../../core/losses/mse.ts'
import { sumSquaredError } from '../../../core/losses/sumSquaredError.ts'
import type { BoundLoss } from '../../../core/define/loss.ts'
import { RandomState } from '../../../core/maths/randomState.ts'

/** The weight that all examples share, as it is before learning, and the one behind the targets. */
export const [start, behind] = [0.5, 1.5]
/** Examples in all; a batch is the first n of them. */
export const most = 1000
/** Steps of gradient descent that are tried. */
export const steps = 50

export const losses = [
  { id: 'sum', loss: sumSquaredError.bind() },
  { id: 'mean', loss: mse.bind() },
] as const

/** x, and t = 1.5 x + .3 noise, the same in every batch. */
function drawExamples() {
  const random = new RandomState(0)
  const [x, noise] = [random.randn(most), random.randn(most)]
  return { x, t: x.map((value, i) => behind * value + 0.3 * noise[i]!) }
}

const examples = drawExamples()

/** The loss of the first n examples for a weight, and its derivative by that weight: every example adds its own share. */
export function atWeight(
  loss: BoundLoss,
  n: number,
  w: number,
): { readonly value: number; readonly slope: number } {
  const [x, t] = [examples.x.subarray(0, n), examples.t.subarray(0, n)]
  const y = x.map((input) => w * input)
  const bySlope = new Float64Array(n)
  loss.gradient(y, t, bySlope)
  return { value: loss.value(y, t), slope: bySlope.reduce((sum, slope, i) => sum + slope * x[i]!, 0) }
}

/** The learning rate beyond which descent runs away: 2 over the second derivative, which is the slope of the slope. */
export function largestRate(loss: BoundLoss, n: number): number {
  return 2 / (atWeight(loss, n, start + 1).slope - atWeight(loss, n, start).slope)
}

/** The weight after so many steps of gradient descent. */
export function walked(loss: BoundLoss, n: number, lr: number, count: number): number {
  let w = start
  for (let step = 0; step < count; step++) w -= lr * atWeight(loss, n, w).slope
  return w
}

/** Loss and size of the slope for every batch size; index 0 is empty. */
export function byBatchSize(loss: BoundLoss): { readonly value: Float64Array; readonly slope: Float64Array } {
  const [value, slope] = [new Float64Array(most + 1).fill(NaN), new Float64Array(most + 1).fill(NaN)]
  for (let n = 1; n <= most; n++) {
    const at = atWeight(loss, n, start)
    value[n] = at.value
    slope[n] = Math.abs(at.slope)
  }
  return { value, slope }
}
