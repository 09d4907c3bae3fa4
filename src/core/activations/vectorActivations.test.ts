import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoundVectorActivation, VectorActivation } from '../define/vectorActivation.ts'
import { vectorActivations } from './index.ts'

const temperatures = [0.1, 0.5, 1, 4, 10]
const logits = [[0.25, 2.875, 4], [-3.5, 0, 1.125, 1.125, -0.75], [5]]
const apply = (bound: BoundVectorActivation, z: readonly number[]) => {
  const out = new Float64Array(z.length)
  bound.value(new Float64Array(z), out)
  return out
}

/** (∂f/∂z)ᵀ·u by central differences. */
function numericalPullback(bound: BoundVectorActivation, z: readonly number[], u: readonly number[]) {
  const h = 1e-5
  return z.map((_, i) => {
    const above = apply(bound, z.with(i, z[i]! + h))
    const below = apply(bound, z.with(i, z[i]! - h))
    return u.reduce((sum, uj, j) => sum + (uj * (above[j]! - below[j]!)) / (2 * h), 0)
  })
}

describe.each(vectorActivations.map((a) => [a.id, a] as const))('%s', (id, activation: VectorActivation) => {
  const asProbability = (y: number) => (id === 'log-softmax' ? Math.exp(y) : y)

  it('gives probabilities that sum to 1, whatever the logits and the temperature', () => {
    const vectors = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(vectors, fc.constantFrom(...temperatures), (z, temperature) => {
        const p = [...apply(activation.bind({ temperature }), z)].map(asProbability)
        expect(p.every((share) => share >= 0 && share <= 1)).toBe(true)
        expect(Math.abs(p.reduce((a, b) => a + b) - 1)).toBeLessThan(id === 'log-softmax' ? 1e-14 : 1e-15 * 4)
      }),
    )
  })

  it('does not change when a constant is added to all', () => {
    for (const z of logits)
      for (const constant of [-1000, 1, 100, 65536]) {
        const moved = apply(
          activation.bind(),
          z.map((score) => score + constant),
        )
        apply(activation.bind(), z).forEach((y, i) =>
          expect(Math.abs(moved[i]! - y)).toBeLessThanOrEqual(1e-15),
        )
      }
  })

  it('pulls a gradient back as its numerical Jacobian does', () => {
    for (const temperature of temperatures)
      for (const z of logits) {
        const bound = activation.bind({ temperature })
        const u = z.map((_, i) => 1.5 - i * i)
        const expected = numericalPullback(bound, z, u)
        const out = new Float64Array(z.length)
        bound.pullback(new Float64Array(z), new Float64Array(u), out)
        const inPlace = new Float64Array(u)
        bound.pullback(new Float64Array(z), inPlace, inPlace)
        expected.forEach((g, i) => expect(Math.abs(out[i]! - g)).toBeLessThan(1e-7))
        expect(inPlace).toEqual(out)
      }
  })

  it('may write over its input', () => {
    for (const z of logits) {
      const inPlace = new Float64Array(z)
      activation.bind({ temperature: 0.5 }).value(inPlace, inPlace)
      expect(inPlace).toEqual(apply(activation.bind({ temperature: 0.5 }), z))
    }
  })

  it('takes infinite logits to their limits, and an empty vector to an empty one', () => {
    const bound = activation.bind()
    const [better, worse] = id === 'softmin' ? [-Infinity, Infinity] : [Infinity, -Infinity]
    expect([...apply(bound, [better, 0])].map(asProbability)).toEqual([1, 0])
    expect([...apply(bound, [worse, 0])].map(asProbability)).toEqual([0, 1])
    for (const end of [better, worse])
      [...apply(bound, [end, end])].forEach((y) => expect(asProbability(y)).toBeCloseTo(0.5, 15))
    expect(apply(bound, [])).toEqual(new Float64Array(0))
    expect(apply(bound, [1, NaN]).every(Number.isNaN)).toBe(true)
  })
})

describe('softmax of the logits that break the naive formula', () => {
  const softmax = vectorActivations.find((a) => a.id === 'softmax')!.bind()

  it('gives .99995, 4.5e-5 and 2.1e-9 for (1010, 1000, 990)', () => {
    const [a, b, c] = apply(softmax, [1010, 1000, 990])
    expect(a).toBeCloseTo(0.9999546, 7)
    expect(b! / 4.539786860886666e-5).toBeCloseTo(1, 12)
    expect(c! / 2.061060046209062e-9).toBeCloseTo(1, 12)
  })

  it('sharpens with a small temperature and evens out with a large one', () => {
    const { bind } = vectorActivations.find((a) => a.id === 'softmax')!
    const largest = temperatures.map((temperature) =>
      Math.max(...apply(bind({ temperature }), [0.3, 2.9, 4])),
    )
    expect(largest).toEqual([...largest].sort((a, b) => b - a))
  })
})
