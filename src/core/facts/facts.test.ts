import { describe, expect, it } from 'vitest'
import { activations, vectorActivations } from '../activations/index.ts'
import { exp } from '../maths/elementary.ts'
import { RandomState } from '../maths/randomState.ts'
import { normalDensity, normalShare } from './normal.ts'
import { outputMoments } from './outputMoments.ts'
import { has, fadesOn, properties } from './properties.ts'
import { saturatedShare, saturatedStretches } from './saturation.ts'
import { sectionOf } from './section.ts'
import { slopesAt } from './slopesAt.ts'

const bound = (id: string, values = {}) => activations.find((one) => one.id === id)!.bind(values)
/** P(Z < z), Abramowitz & Stegun's table 26.1. */
const below = { 0.5: 0.691462461274013, 1: 0.841344746068543, 2: 0.977249868051821, 3: 0.99865010196837 }

/** Every activation with its defaults, and with each parameter at its ends. */
const settings = activations.flatMap(({ id, params, bind }) =>
  [{}, ...Object.entries(params).flatMap(([name, { min, max }]) => [{ [name]: min }, { [name]: max }])].map(
    (values) => ({ title: `${id} ${JSON.stringify(values)}`, id, f: bind(values) }),
  ),
)
const inputs = [
  [0, 1],
  [1.3, 0.2],
  [-2, 4],
] as const

const steps = Float64Array.from({ length: 32_000 }, (_, i) => (i + 0.5) / 1000 - 16)
const shares = steps.map((z) => normalDensity(z) / 1000)

/** The mean of g over a normal input, by a sum over many even steps: independent of the quadrature under test. */
function summed(g: (x: number) => number, mean: number, std: number): number {
  return steps.reduce((sum, z, i) => sum + shares[i]! * g(mean + std * z), 0)
}

describe('the share of a normal input', () => {
  it('between two places is that of the tables, in the far tail as well', () => {
    expect(normalShare([-1, 1], 0, 1)).toBeCloseTo(2 * below[1] - 1, 14)
    expect(normalShare([3, 5], 1, 2)).toBeCloseTo(below[2] - below[1], 14)
    expect(normalShare([-Infinity, Infinity], 3, 0.1)).toBe(1)
    expect(normalShare([10, Infinity], 0, 1) / 7.61985302416047e-24).toBeCloseTo(1, 12)
    expect(normalShare([-Infinity, -10], 0, 1) / 7.61985302416047e-24).toBeCloseTo(1, 12)
  })
})

describe('where a slope is flatter than .1', () => {
  it('is found to the last digits: a sigmoid’s is y(1 − y) = .1', () => {
    const y = (1 + Math.sqrt(0.6)) / 2
    const edge = Math.log(y / (1 - y))
    const [left, right] = saturatedStretches(bound('sigmoid').slope, [-6, 6], 1200)
    expect(left![0]).toBe(-6)
    expect(left![1]).toBeCloseTo(-edge, 12)
    expect(right![0]).toBeCloseTo(edge, 12)
    expect(right![1]).toBe(6)
  })

  it('is nothing for the identity, everything for a step, one side for a ReLU', () => {
    expect(saturatedStretches(bound('identity').slope, [-6, 6], 100)).toEqual([])
    expect(saturatedStretches(bound('step').slope, [-6, 6], 100)).toEqual([[-6, 6]])
    const [[low, high] = [NaN, NaN]] = saturatedStretches(bound('relu').slope, [-6, 6], 100)
    expect([low, high]).toEqual([-6, expect.closeTo(0, 11)])
  })

  it('is a narrow stretch at each crest of a sine, however many there are', () => {
    const stretches = saturatedStretches(bound('sine', { omega: 30 }).slope, [-6, 6], 1200)
    expect(stretches).toHaveLength(Math.floor((6 * 30) / Math.PI + 0.5) * 2)
    for (const [a, b] of stretches) expect(b - a).toBeCloseTo((2 * Math.asin(0.1 / 30)) / 30, 10)
  })

  it.each(settings)('is where samples of $title say', ({ f }) => {
    const stretches = saturatedStretches(f.slope, [-8, 8], 1600)
    const far = (x: number) => stretches.flat().every((end) => Math.abs(x - end) > 1e-9)
    for (let x = -7.9993; x < 8; x += 0.00317)
      if (far(x) && Math.abs(Math.abs(f.slope(x)) - 0.1) > 1e-9)
        expect(
          stretches.some(([a, b]) => a < x && x < b),
          `at ${x}`,
        ).toBe(Math.abs(f.slope(x)) < 0.1)
  })
})

describe('the saturated share', () => {
  it('has its closed forms', () => {
    expect(saturatedShare(bound('identity').slope, 0, 1)).toBe(0)
    expect(saturatedShare(bound('step').slope, 0, 1)).toBe(1)
    expect(saturatedShare(bound('relu').slope, 0, 1)).toBeCloseTo(0.5, 12)
    expect(saturatedShare(bound('relu').slope, 1, 2)).toBeCloseTo(1 - below[0.5], 12)
    expect(saturatedShare(bound('hard-tanh').slope, 0, 1)).toBeCloseTo(2 - 2 * below[1], 12)
    expect(saturatedShare(bound('hard-sigmoid').slope, 0, 1)).toBeCloseTo(2 - 2 * below[3], 12)
    // tanh′ = 1 − y² = .1.
    const edge = Math.atanh(Math.sqrt(0.9))
    expect(saturatedShare(bound('tanh').slope, 0, 1)).toBeCloseTo(normalShare([edge, 99], 0, 1) * 2, 12)
    // A wide input falls on every place of a sine alike.
    const wide = saturatedShare(bound('sine', { omega: 30 }).slope, 0, 10)
    expect(wide).toBeCloseTo((2 * Math.asin(0.1 / 30)) / Math.PI, 8)
  })

  it('is all or nothing for an input without spread', () => {
    expect(saturatedShare(bound('relu').slope, -1, 0)).toBe(1)
    expect(saturatedShare(bound('relu').slope, 1, 1e-300)).toBe(0)
  })

  it.each(settings)('is that of a sum over the input, for $title', ({ f }) => {
    for (const [mean, std] of inputs) {
      const share = saturatedShare(f.slope, mean, std)
      const expected = summed((x) => (Math.abs(f.slope(x)) < 0.1 ? 1 : 0), mean, std)
      expect(Math.abs(share - expected), `${mean} ${std}`).toBeLessThan(2e-3)
    }
  })
})

describe('output mean and standard deviation', () => {
  it('have their closed forms', () => {
    const close = (
      id: string,
      mean: number,
      std: number,
      expected: readonly [number, number],
      values = {},
    ) => {
      const found = outputMoments(bound(id, values), mean, std)
      expect(found.mean / expected[0]).toBeCloseTo(1, 10)
      expect(found.std / expected[1]).toBeCloseTo(1, 10)
    }
    close('identity', 3, 2, [3, 2])
    close('relu', 0, 1, [1 / Math.sqrt(2 * Math.PI), Math.sqrt(0.5 - 1 / (2 * Math.PI))])
    close('step', 0, 1, [0.5, 0.5])
    close('step', 2, 2, [below[1], Math.sqrt(below[1] * (1 - below[1]))])
    // E e^−X² = 1/√(1 + 2σ²), E e^−2X² = 1/√(1 + 4σ²).
    close('gaussian', 0, 1, [1 / Math.sqrt(3), Math.sqrt(1 / Math.sqrt(5) - 1 / 3)])
    // E e^X = e^(μ + σ²/2); the weight of its square lies 2σ² to the right.
    for (const [m, s] of [
      [0, 1],
      [10, 10],
    ] as const)
      close('exponential', m, s, [
        Math.exp(m + (s * s) / 2),
        Math.exp(m + (s * s) / 2) * Math.sqrt(Math.exp(s * s) - 1),
      ])
    // E sin ωX = e^(−ω²σ²/2) sin ωμ.
    close('sine', 1, 0.5, [
      Math.exp(-1 / 8) * Math.sin(1),
      Math.sqrt((1 - Math.exp(-0.5) * Math.cos(2)) / 2 - Math.exp(-0.25) * Math.sin(1) ** 2),
    ])
    expect(outputMoments(bound('sine', { omega: 30 }), 0, 10).std).toBeCloseTo(Math.SQRT1_2, 6)
    expect(outputMoments(bound('sigmoid'), 0, 3).mean).toBeCloseTo(0.5, 12)
    // SELU was made for this: mean 0 and spread 1 stay as they are.
    expect(outputMoments(bound('selu'), 0, 1).mean).toBeCloseTo(0, 6)
    expect(outputMoments(bound('selu'), 0, 1).std).toBeCloseTo(1, 6)
  })

  it('of an input without spread are the value there, and 0', () => {
    expect(outputMoments(bound('tanh'), 2, 0)).toEqual({ mean: bound('tanh').value(2), std: 0 })
  })

  it.each(settings)('are those of a sum over the input, for $title', ({ f }) => {
    for (const [mean, std] of inputs) {
      const found = outputMoments(f, mean, std)
      const expected = summed(f.value, mean, std)
      const spread = Math.sqrt(summed((x) => (f.value(x) - expected) ** 2, mean, std))
      const size = 1 + Math.abs(expected) + spread
      expect(Math.abs(found.mean - expected) / size).toBeLessThan(5e-4)
      expect(Math.abs(found.std - spread) / size).toBeLessThan(1e-3)
    }
  })

  it('are those of numbers drawn at random', () => {
    const drawn = new RandomState(1).randn(100_000)
    const values = drawn.map(bound('mish').value)
    const mean = values.reduce((a, b) => a + b) / values.length
    expect(Math.abs(outputMoments(bound('mish'), 0, 1).mean - mean)).toBeLessThan(0.01)
  })
})

describe('the slopes at a kink', () => {
  it.each(settings.filter(({ f }) => f.kinks.length > 0))(
    'of $title differ, or its value leaps; the one taken is one of them',
    ({ f }) => {
      for (const kink of f.kinks) {
        const { left, middle, right, taken } = slopesAt(f, kink)
        const leap = Math.abs(f.value(kink + 1e-9) - f.value(kink - 1e-9)) > 1e-6
        expect(leap || Math.abs(left - right) > 1e-6).toBe(true)
        expect([left, middle, right].some((slope) => Math.abs(slope - taken) < 1e-12)).toBe(true)
      }
    },
  )
})

describe.each(settings)('of $title it holds', ({ f, id }) => {
  const far = [1e3, 3e3, 1e4, 12345, 1e5, 7e5, 1e6]
  const sampled = Array.from({ length: 4001 }, (_, i) => -50 + i / 40).map((x) => f.value(x))

  it('that it is bounded if and only if no value far out is large', () => {
    const largest = Math.max(...far.flatMap((x) => [Math.abs(f.value(x)), Math.abs(f.value(-x))]))
    expect(has(f, 'bounded')).toBe(largest < 100)
  })

  it('that it is smooth if and only if its slope and value change little in little steps', () => {
    const h = 1e-7
    let leap = 0
    for (let x = -8; x < 8; x += 1 / 64)
      for (const g of [f.value, f.slope]) leap = Math.max(leap, Math.abs(g(x + h) - g(x - h)))
    for (const kink of f.kinks)
      for (const g of [f.value, f.slope]) leap = Math.max(leap, Math.abs(g(kink + h) - g(kink - h)))
    expect(has(f, 'smooth')).toBe(leap < 5e-3)
  })

  it('that it is monotone if and only if it never falls', () => {
    expect(has(f, 'monotone')).toBe(sampled.every((value, i) => i === 0 || value >= sampled[i - 1]! - 1e-14))
  })

  it('that it is zero-centred if and only if normal numbers come out with mean 0', () => {
    expect(has(f, 'zero-centred')).toBe(Math.abs(summed(f.value, 0, 1)) < 0.01)
  })

  it('that it saturates where its values far out stop changing', () => {
    const stops = (side: 1 | -1) =>
      far.every((x) => Math.abs(f.value(side * x * 1.01) - f.value(side * x)) < 2e-4)
    expect(fadesOn(f)).toEqual({ left: stops(-1), right: stops(1) })
    expect(has(f, 'saturating')).toBe(stops(-1) || stops(1))
    expect(id === 'sine' && has(f, 'saturating')).toBe(false)
  })
})

describe('a function of a vector, seen from one number', () => {
  const section = (id: string, temperature = 1) =>
    sectionOf(vectorActivations.find((one) => one.id === id)!.bind({ temperature }))
  const of = (id: string) => properties.filter((property) => has(section(id), property))

  it('is a sigmoid, a falling sigmoid, and the logarithm of a sigmoid', () => {
    for (const x of [-3, 0, 2]) {
      expect(section('softmax').value(x)).toBeCloseTo(exp(x) / (exp(x) + 2), 15)
      expect(section('log-softmax').value(x)).toBeCloseTo(x - Math.log(exp(x) + 2), 14)
    }
    expect(of('softmax')).toEqual(['bounded', 'smooth', 'monotone', 'saturating'])
    expect(of('softmin')).toEqual(['bounded', 'smooth', 'saturating'])
    expect(of('log-softmax')).toEqual(['smooth', 'monotone', 'saturating'])
  })

  it('has the slope of its difference, and its range', () => {
    for (const { id } of vectorActivations)
      for (const temperature of [0.1, 1, 10]) {
        const { value, slope, range } = section(id, temperature)
        for (const x of [-2, 0.3, 1]) {
          expect(slope(x)).toBeCloseTo((value(x + 1e-5) - value(x - 1e-5)) / 2e-5, 5)
          expect(value(x) > range.low && value(x) < range.high).toBe(true)
        }
      }
  })
})
