import { describe, expect, it } from 'vitest'
import { activations, vectorActivations } from '../activations/index.ts'
import { classLosses, losses } from '../losses/index.ts'
import { blocked, naive } from '../maths/kernels/index.ts'
import { RandomState } from '../maths/randomState.ts'
import { createNet, type Net, type NetSpec } from './net.ts'

/** A net with the given weights and biases, W1, b1, W2, b2, …. */
function netOfParameters(spec: NetSpec, ...parts: number[][]): Net {
  const net = createNet({ ...spec, init: 'zeros' }, new RandomState(0))
  net.parameters.set(parts.flat())
  return net
}

describe("the book's nets", () => {
  const perceptron = (w: number[], b: number) => {
    const net = netOfParameters({ sizes: [2, 1], output: 'step', loss: 'mse' }, w, [b])
    return (x: number, y: number) => net.forward(Float64Array.of(x, y))[0]!
  }
  const truthTable = (gate: (x: number, y: number) => number) => [
    gate(0, 0),
    gate(1, 0),
    gate(0, 1),
    gate(1, 1),
  ]
  const [and, nand, or] = [
    perceptron([0.5, 0.5], -0.7),
    perceptron([-0.5, -0.5], 0.7),
    perceptron([0.5, 0.5], -0.2),
  ]

  it('perceptrons are the gates AND, NAND and OR, and XOR is made of the three', () => {
    expect(truthTable(and)).toEqual([0, 0, 0, 1])
    expect(truthTable(nand)).toEqual([1, 1, 1, 0])
    expect(truthTable(or)).toEqual([0, 1, 1, 1])
    expect(truthTable((x, y) => and(nand(x, y), or(x, y)))).toEqual([0, 1, 1, 0])
  })

  it('three layers take (1, 0.5) to (0.31682708, 0.69627909)', () => {
    const net = netOfParameters(
      { sizes: [2, 3, 2, 2], activations: ['sigmoid'], loss: 'mse' },
      ...[
        [0.1, 0.3, 0.5, 0.2, 0.4, 0.6],
        [0.1, 0.2, 0.3],
      ],
      ...[
        [0.1, 0.4, 0.2, 0.5, 0.3, 0.6],
        [0.1, 0.2],
      ],
      ...[
        [0.1, 0.3, 0.2, 0.4],
        [0.1, 0.2],
      ],
    )
    const y = net.forward(Float64Array.of(1, 0.5))
    expect(y[0]).toBeCloseTo(0.31682708, 8)
    expect(y[1]).toBeCloseTo(0.69627909, 8)
  })
})

describe('backward', () => {
  const rows = 6
  const h = 1e-5

  /** The largest difference between the gradient and central differences, relative to the larger of 1 and the slope. */
  function worstDifference(net: Net, x: Float64Array, t: Float64Array): number {
    net.forward(x)
    net.backward(t)
    const gradient = net.gradient.slice()
    const lossWith = (i: number, value: number) => {
      net.parameters[i] = value
      net.forward(x)
      return net.loss(t)
    }
    const difference = (slope: number, i: number) => {
      const value = net.parameters[i]!
      const numerical = (lossWith(i, value + h) - lossWith(i, value - h)) / (2 * h)
      net.parameters[i] = value
      return Math.abs(numerical - slope) / Math.max(1, Math.abs(slope))
    }
    return Math.max(...gradient.map(difference))
  }

  /** Losses of all kinds with outputs in their domain, and targets for them. */
  const labels = Float64Array.of(0, 2, 1, 1, 0, 2)
  const oneHot = Float64Array.from({ length: 3 * rows }, (_, i) =>
    labels[Math.floor(i / 3)] === i % 3 ? 1 : 0,
  )
  const heads = [
    ...losses.map(({ id, domain }) => ({
      name: id,
      spec: { loss: id, output: domain === 'probability' ? 'sigmoid' : 'identity' },
      t: domain === 'score' ? oneHot.map((v) => 2 * v - 1) : oneHot,
    })),
    ...classLosses.flatMap(({ id, of }) => {
      const spec = { loss: id, output: of === 'logits' ? 'identity' : 'softmax' }
      return [
        { name: `${id} with labels`, spec, t: labels },
        { name: `${id} with one-hot targets`, spec, t: oneHot },
      ]
    }),
  ]
  const hidden = [...activations, ...vectorActivations].map(({ id }) => id)

  it.each(hidden)('agrees with central differences for %s, whatever the loss', (id) => {
    const x = new RandomState(1).uniform(-1, 1, 2 * rows)
    for (const { name, spec, t } of heads) {
      const net = createNet(
        { sizes: [2, 5, 4, 3], activations: [id], init: 'lecun', ...spec },
        new RandomState(2),
      )
      net.layers.forEach(({ bias }, i) => bias.set(new RandomState(10 + i).normal(0, 0.3, bias.length)))
      expect(worstDifference(net, x, t), name).toBeLessThan(1e-6)
    }
  })

  it.each(hidden)('has the same bits with naive and blocked kernels for %s', (id) => {
    const x = new RandomState(3).randn(2 * rows)
    const gradientBy = (kernels: typeof naive) => {
      const spec = { sizes: [2, 7, 5, 3], activations: [id], init: 'he', loss: 'softmax-cross-entropy' }
      const net = createNet(spec, new RandomState(4), kernels)
      net.forward(x)
      net.backward(labels)
      return net.gradient
    }
    expect(gradientBy(blocked)).toEqual(gradientBy(naive))
  })
})

describe('createNet', () => {
  it('draws the weights layer by layer and leaves biases at 0', () => {
    const net = createNet({ sizes: [3, 2, 1], loss: 'mse', initStd: 0.5 }, new RandomState(8))
    const z = new RandomState(8).randn(8)
    const [first, second] = net.layers as [Net['layers'][number], Net['layers'][number]]
    expect([...first.weights]).toEqual([...z.subarray(0, 6)].map((v) => 0.5 * v))
    expect([...second.weights]).toEqual([...z.subarray(6)].map((v) => 0.5 * v))
    expect([...first.bias, ...second.bias]).toEqual([0, 0, 0])
    expect(net.parameters).toHaveLength(3 * 2 + 2 + 2 + 1)
  })

  it('refuses what cannot be, and says what there is', () => {
    const create = (spec: Partial<NetSpec>) => () =>
      createNet({ sizes: [2, 1], loss: 'mse', ...spec }, new RandomState(0))
    expect(create({ sizes: [2] })).toThrow(RangeError)
    expect(create({ sizes: [2, 0, 1] })).toThrow(RangeError)
    expect(create({ sizes: [2, 1.5, 1] })).toThrow(RangeError)
    expect(create({ output: 'wiggle' })).toThrow(/no activation "wiggle", only .*sigmoid/)
    expect(create({ loss: 'none' })).toThrow(/no loss "none"/)
    expect(create({ init: 'none' })).toThrow(/no init "none"/)
    const net = create({})()
    expect(() => net.forward(Float64Array.of(1, 2, 3))).toThrow(RangeError)
    expect(() => net.forward(Float64Array.of(1, 2), 2)).toThrow(RangeError)
  })
})

describe('accuracy', () => {
  const twoRows = Float64Array.of(1, 0, 0, 1)

  it('counts rows whose first largest output is at the label or at the largest of a one-hot row', () => {
    const net = netOfParameters(
      { sizes: [2, 3], loss: 'softmax-cross-entropy' },
      [0, 1, 1, 2, 0, 0],
      [0, 0, 0],
    )
    net.forward(twoRows)
    expect(net.accuracy(Float64Array.of(1, 0))).toBe(1)
    expect(net.accuracy(Float64Array.of(2, 0))).toBe(0.5)
    expect(net.accuracy(Float64Array.of(0, 0, 1, 1, 0, 0))).toBe(0.5)
  })

  it('with one logit asks on which side of P = ½ it lies', () => {
    const net = netOfParameters({ sizes: [2, 1], loss: 'bce-logits' }, [0.2, -0.2], [0])
    net.forward(twoRows)
    expect(net.accuracy(Float64Array.of(1, 0))).toBe(1)
    expect(net.accuracy(Float64Array.of(0, 0))).toBe(0.5)
  })

  it('is not a number for regression', () => {
    const net = netOfParameters({ sizes: [2, 1], loss: 'mse' }, [1, 1], [0])
    net.forward(twoRows)
    expect(net.accuracy(Float64Array.of(1, 1))).toBeNaN()
  })
})
