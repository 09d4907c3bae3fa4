import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradientCheck } from '../differentiate/gradientCheck.ts'
import book from '../golden/book.json'
import golden from '../golden/losses.json'
import { crossEntropy } from './crossEntropy.ts'
import { classLosses } from './index.ts'
import { softmaxCrossEntropy } from './softmaxCrossEntropy.ts'

type Answer = { loss: number; grad: number[] }
type Batch = {
  shape: [number, number]
  z: number[]
  y: number[]
  labels: number[]
  t: number[]
  q: number[]
} & Record<string, unknown>
const batches = golden.classes as unknown as Batch[]
const each = classLosses.map((loss) => [loss.id, loss] as const)

function expectClose(actual: ArrayLike<number>, wanted: readonly number[]) {
  expect(actual.length).toBe(wanted.length)
  wanted.forEach((w, i) => expect(Math.abs(actual[i]! - w)).toBeLessThanOrEqual(1e-13 + 1e-12 * Math.abs(w)))
}

/** A batch with predictions that are well inside, and targets that are probabilities. */
const batch = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), classes: fc.integer({ min: 2, max: 5 }) })
  .chain(({ rows, classes }) => {
    const weights = fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), {
      minLength: rows * classes,
      maxLength: rows * classes,
    })
    return fc.record({ classes: fc.constant(classes), y: weights, t: weights })
  })

/** Rows that sum to 1. */
function normalized(values: readonly number[], classes: number): Float64Array {
  return Float64Array.from(values, (value, i) => {
    const from = i - (i % classes)
    return value / values.slice(from, from + classes).reduce((a, b) => a + b)
  })
}

describe('class losses', () => {
  it('are all four of the golden file', () => {
    for (const { id } of classLosses) expect(Object.keys(batches[0]!)).toContain(id)
    expect(classLosses.length).toBe(4)
  })

  it.each(each)('%s has the golden values and gradients, from one-hot rows and from labels', (id, loss) => {
    for (const sample of batches) {
      const [, classes] = sample.shape
      const wanted = sample[id] as Answer
      const y = Float64Array.from(loss.of === 'logits' ? sample.z : sample.y)
      // The divergence was measured from targets that are probabilities.
      for (const target of id === 'kl-divergence' ? [sample.q] : [sample.t, sample.labels]) {
        const t = Float64Array.from(target)
        const out = new Float64Array(y.length)
        loss.bind().gradient(y, t, classes, out)
        expectClose([loss.bind().value(y, t, classes)], [wanted.loss])
        expectClose(out, wanted.grad)
      }
    }
  })

  it.each(each)('%s takes labels for one-hot rows, whatever its parameters', (_, loss) => {
    const y = Float64Array.of(0.2, 0.3, 0.5, 0.6, 0.3, 0.1)
    for (const share of [0, 0.3, 1]) {
      const params = Object.entries(loss.params).map(([name, p]) => [name, p.min + share * (p.max - p.min)])
      const { value, gradient } = loss.bind(Object.fromEntries(params))
      const slopesFor = (t: Float64Array) => {
        const out = new Float64Array(6)
        gradient(y, t, 3, out)
        return out
      }
      const [labels, oneHot] = [Float64Array.of(2, 0), Float64Array.of(0, 0, 1, 1, 0, 0)]
      expect(value(y, labels, 3)).toBeCloseTo(value(y, oneHot, 3), 14)
      slopesFor(labels).forEach((slope, i) => expect(slope).toBeCloseTo(slopesFor(oneHot)[i]!, 14))
    }
  })

  it.each(each)(
    '%s has the gradient that differences show, for targets that are probabilities',
    (_, loss) => {
      const { value, gradient } = loss.bind()
      fc.assert(
        fc.property(batch, ({ classes, ...rows }) => {
          const [y, t] = [Float64Array.from(rows.y), normalized(rows.t, classes)]
          const out = new Float64Array(y.length)
          gradient(y, t, classes, out)
          return gradientCheck((moved) => value(moved, t, classes), y, out, 1e-5) < 1e-5
        }),
      )
    },
  )

  it.each(each)('%s may write its gradient over its prediction', (_, loss) => {
    const y = Float64Array.of(0.2, 0.3, 0.5, 0.6, 0.3, 0.1)
    const t = Float64Array.of(2, 0)
    const out = new Float64Array(6)
    loss.bind().gradient(y, t, 3, out)
    loss.bind().gradient(y, t, 3, y)
    expect(y).toEqual(out)
  })
})

describe('cross-entropy', () => {
  const { value } = crossEntropy.bind()

  it("has the book's printed values", () => {
    for (const { y, t, value: wanted } of book.cross_entropy_error)
      expect(value(Float64Array.from(y), Float64Array.from(t), y.length)).toBeCloseTo(wanted, 14)
  })

  it('is capped at −log δ, and a perfect prediction gives −δ', () => {
    expect(value(Float64Array.of(0, 1), Float64Array.of(0), 2)).toBeCloseTo(16.11809565095832, 13)
    expect(value(Float64Array.of(0, 1), Float64Array.of(1), 2)).toBeCloseTo(-1e-7, 13)
  })
})

describe('softmax-cross-entropy', () => {
  const { value, gradient } = softmaxCrossEntropy.bind()

  it('does not overflow, and a constant added to all logits changes nothing', () => {
    const label = Float64Array.of(1)
    const large = value(Float64Array.of(1010, 1000, 990), label, 3)
    expect(large).toBe(value(Float64Array.of(10, 0, -10), label, 3))
    expect(large).toBeCloseTo(10.000045400960317, 12)
  })

  it('has the gradient (softmax − t) / batch, which sums to 0 over a row', () => {
    const out = new Float64Array(4)
    gradient(Float64Array.of(0, 0, 5, 5), Float64Array.of(0, 1), 2, out)
    expect(Array.from(out)).toEqual([-0.25, 0.25, 0.25, -0.25])
  })
})

describe('label-smoothing', () => {
  const { bind } = classLosses.find(({ id }) => id === 'label-smoothing')!
  const { value } = classLosses.find(({ id }) => id === 'softmax-cross-entropy')!.bind()

  it('is softmax cross-entropy for targets of which ε is spread over all classes', () => {
    const [z, labels] = [Float64Array.of(0.3, 2.9, 4, 1010, 1000, 990), Float64Array.of(2, 1)]
    const smoothed = Float64Array.of(0.1, 0.1, 0.8, 0.1, 0.8, 0.1)
    expect(bind({ epsilon: 0.3 }).value(z, labels, 3)).toBeCloseTo(value(z, smoothed, 3), 12)
    expect(bind({ epsilon: 0 }).value(z, labels, 3)).toBe(value(z, labels, 3))
  })

  it('keeps a best finite distance between the logits: there its gradient is 0', () => {
    const out = new Float64Array(3)
    bind({ epsilon: 0.3 }).gradient(Float64Array.of(Math.log(8), 0, 0), Float64Array.of(0), 3, out)
    for (const slope of out) expect(slope).toBeCloseTo(0, 15)
  })
})

describe('kl-divergence', () => {
  const { value, gradient } = classLosses.find(({ id }) => id === 'kl-divergence')!.bind()

  it('is 0 for a perfect prediction, even of an uncertain target', () => {
    const p = Float64Array.of(0.2, 0.3, 0.5)
    expect(value(p, p, 3)).toBe(0)
  })

  it('counts nothing where the target is 0, and is infinite where only the prediction is', () => {
    const out = new Float64Array(2)
    gradient(Float64Array.of(0, 1), Float64Array.of(0, 1), 2, out)
    expect([value(Float64Array.of(0, 1), Float64Array.of(0, 1), 2), ...out]).toEqual([0, 0, -1])
    expect(value(Float64Array.of(1, 0), Float64Array.of(0.5, 0.5), 2)).toBe(Infinity)
  })
})
