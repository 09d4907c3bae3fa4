import { activations } from '../activations/index.ts'
import type { Work } from '../define/work.ts'
import { inits } from '../inits/index.ts'
import { kernels } from '../maths/kernels/index.ts'
import { RandomState } from '../maths/randomState.ts'
import { histogramOf, type Histogram } from './histogram.ts'
import { meanSquare, momentsOf, type Moments } from './moments.ts'
import { ShareCount, type Shares } from './shares.ts'
import { spanOf } from './span.ts'

export interface DepthInput {
  /** Id of an elementwise activation, and its parameters. */
  readonly activation: string
  readonly params: Readonly<Record<string, number>>
  /** Id of the weights' init; `initStd` counts for 'normal' alone. */
  readonly init: string
  readonly initStd: number
  readonly layers: number
  /** Mean and standard deviation of the input. */
  readonly mean: number
  readonly std: number
  readonly seed: number
}

/** What stands in one place of the chain: the input, or the outputs of a layer. */
export interface Place extends Moments {
  /** How many values are infinite or no number. */
  readonly nonFinite: number
  /** Mean over the units of each unit's standard deviation over the samples: 0 where all samples look the same. */
  readonly betweenSamples: number
  /** On the axis that all layers share, and on one of its own, from the least value to the largest. */
  readonly shared: Histogram
  readonly own: Histogram
  /** Null for the input. */
  readonly layer: LayerFacts | null
}

export interface LayerFacts extends Shares {
  /** Means of the squares of what came in, of the weights, and of the sums x·W. */
  readonly inputs: number
  readonly weights: number
  readonly sums: number
}

/** The input first, then every layer. */
export type Depth = readonly Place[]

/** The book's figure: so many normal samples of so many numbers, through layers of as many units. */
export const samples = 1000
export const width = 100
export const bins = 30

/** Rows that one unit of work takes through a layer. */
const stride = 50
const unitsPerLayer = samples / stride + 2

/**
 * Sends a normal sample through layers x → f(x·W) without biases and says what each makes of it. RandomState(seed) draws
 * the input and then the weights, layer by layer, so that NumPy prints the same numbers.
 * @throws RangeError for an id that nothing bears
 */
export function createDepth(input: DepthInput): Work<Depth> {
  const steps = chain(input)
  const places: Place[] = []
  const of = unitsPerLayer * (input.layers + 1)
  let done = 0
  return {
    of,
    get done() {
      return done
    },
    output: () => places.slice(),
    work() {
      const { value, done: ended } = steps.next()
      if (value) places.push(value)
      if (!ended) done++
      return !ended
    },
  }
}

/** Yields after every unit of work: null, or the place that it has finished. */
function* chain(input: DepthInput): Generator<Place | null, void, void> {
  const activation = activations.find(({ id }) => id === input.activation)
  const init = inits.find(({ id }) => id === input.init)
  if (!activation || !init) throw new RangeError(`There is no ${activation ? input.init : input.activation}`)
  const random = new RandomState(input.seed)
  const { value, slope, range } = activation.bind(input.params)
  const span = spanOf(range, input)
  let x = new Float64Array(samples * width)
  let next = new Float64Array(samples * width)
  const sums = new Float64Array(samples * width)

  for (let from = 0; from < x.length; from += stride * width) {
    const drawn = random.randn(stride * width)
    for (let i = 0; i < drawn.length; i++) x[from + i] = drawn[i]! * input.std + input.mean
    yield null
  }
  yield null
  yield placeOf(x, inputSpan(input), null)

  for (let layer = 0; layer < input.layers; layer++) {
    const weights = init.weights(random, width, width, { std: input.initStd })
    yield null
    const count = new ShareCount(width)
    for (let from = 0; from < x.length; from += stride * width) {
      const rows = [from, from + stride * width] as const
      const z = sums.subarray(...rows)
      const y = next.subarray(...rows)
      kernels.multiply(x.subarray(...rows), weights, z, stride, width, width)
      for (let i = 0; i < z.length; i++) y[i] = value(z[i]!)
      count.add(y, z, slope)
      yield null
    }
    const squares = { inputs: meanSquare(x), weights: meanSquare(weights), sums: meanSquare(sums) }
    ;[x, next] = [next, x]
    yield placeOf(x, span, { ...count.shares(), ...squares })
  }
}

/** Four standard deviations to either side. */
const inputSpan = ({ mean, std }: DepthInput) => [mean - 4 * std, mean + 4 * std] as const

function placeOf(
  values: Float64Array,
  [low, high]: readonly [number, number],
  layer: LayerFacts | null,
): Place {
  const moments = momentsOf(values)
  const { min, max, finite } = moments
  return {
    ...moments,
    nonFinite: values.length - finite,
    betweenSamples: betweenSamples(values),
    shared: histogramOf(values, low, high, bins),
    own: finite > 0 ? histogramOf(values, min, max, bins) : histogramOf(values, 0, 1, bins),
    layer,
  }
}

function betweenSamples(values: Float64Array): number {
  const column = new Float64Array(samples)
  let sum = 0
  for (let unit = 0; unit < width; unit++) {
    for (let i = 0; i < samples; i++) column[i] = values[i * width + unit]!
    sum += momentsOf(column).std
  }
  return sum / width
}
