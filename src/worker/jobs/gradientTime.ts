import type { Work } from '../../core/define/work.ts'
import { createNet } from '../../core/net/net.ts'
import { RandomState } from '../../core/maths/randomState.ts'

export interface GradientTimeInput {
  /** Units per layer of a net of sigmoids, with softmax and cross-entropy at its end. */
  readonly sizes: readonly number[]
  /** Examples in the batch, of random numbers from 0 to 1. */
  readonly rows: number
  /** How many parameters are moved, there and back. */
  readonly moved: number
  /** How many times the whole gradient is taken by going backward. */
  readonly passes: number
}

/** Milliseconds, each a mean over what was measured. */
export interface GradientTime {
  readonly parameters: number
  readonly moved: number
  readonly passes: number
  /** One evaluation of the loss. */
  readonly evaluation: number
  /** One forward and one backward pass. */
  readonly backprop: number
  /** The largest difference of the two gradients, among the parameters moved. */
  readonly difference: number
}

/** Units of work whose time does not count, until the engine has compiled the loops. */
const warmUps = 3
const h = 1e-4

/** Measures on this machine what a numerical gradient of a net costs beside going backward. The times are not repeatable; all else is. */
export function createGradientTime(
  input: GradientTimeInput,
  now: () => number = () => performance.now(),
): Work<GradientTime> {
  const steps = measuring(input, now)
  const of = 2 + warmUps + input.moved + input.passes
  let done = 0
  let measured: GradientTime | null = null
  return {
    of,
    get done() {
      return done
    },
    output: () => measured!,
    work() {
      const { value, done: ended } = steps.next()
      if (ended) measured = value
      else done++
      return !ended
    },
  }
}

function* measuring(
  { sizes, rows, moved, passes }: GradientTimeInput,
  now: () => number,
): Generator<undefined, GradientTime, void> {
  const random = new RandomState(0)
  const net = createNet({ sizes, activations: ['sigmoid'], loss: 'softmax-cross-entropy' }, random)
  yield
  const x = random.randomSample(rows * sizes[0]!)
  const t = Float64Array.from(random.randint(0, sizes.at(-1)!, rows))
  yield
  const { parameters, gradient } = net
  const evaluate = () => {
    net.forward(x)
    return net.loss(t)
  }
  const central = (at: number) => {
    const here = parameters[at]!
    parameters[at] = here + h
    const ahead = evaluate()
    parameters[at] = here - h
    const behind = evaluate()
    parameters[at] = here
    return (ahead - behind) / (2 * h)
  }
  const backprop = () => {
    evaluate()
    net.backward(t)
  }
  for (let i = 0; i < warmUps; i++) {
    central(i)
    backprop()
    yield
  }
  const places = Array.from({ length: moved }, (_, i) => Math.floor(((i + 0.5) * parameters.length) / moved))
  const slopes: number[] = []
  let evaluating = 0
  for (const at of places) {
    const from = now()
    slopes.push(central(at))
    evaluating += now() - from
    yield
  }
  let passing = 0
  for (let i = 0; i < passes; i++) {
    const from = now()
    backprop()
    passing += now() - from
    yield
  }
  return {
    parameters: parameters.length,
    moved,
    passes,
    evaluation: evaluating / (2 * moved),
    backprop: passing / passes,
    difference: Math.max(...places.map((at, i) => Math.abs(slopes[i]! - gradient[at]!))),
  }
}
