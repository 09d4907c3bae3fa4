import { describe, expect, it } from 'vitest'
import { vectorActivations } from '../activations/index.ts'
import goldenVectors from '../golden/softmax.json'
import { jacobian } from './jacobian.ts'
import { numericalGradient } from './numericalGradient.ts'

interface Case {
  readonly z: readonly number[]
  readonly temperature: number
  readonly softmax: readonly number[]
  readonly softmin: readonly number[]
}

/** ∂fᵢ/∂zⱼ from the golden shares. */
const closed: Readonly<Record<string, (c: Case, i: number, j: number) => number>> = {
  softmax: ({ softmax: p, temperature }, i, j) => (p[i]! * (Number(i === j) - p[j]!)) / temperature,
  softmin: ({ softmin: p, temperature }, i, j) => (-p[i]! * (Number(i === j) - p[j]!)) / temperature,
  'log-softmax': ({ softmax: p, temperature }, i, j) => (Number(i === j) - p[j]!) / temperature,
}

const places = (n: number) => Array.from({ length: n * n }, (_, at) => [Math.floor(at / n), at % n] as const)

describe.each(vectorActivations.map((one) => [one.id, one] as const))(
  'the Jacobian of %s',
  (id, { bind }) => {
    it.each(goldenVectors.cases as readonly Case[])('is the closed form at $z, T = $temperature', (given) => {
      const n = given.z.length
      const found = jacobian(bind({ temperature: given.temperature }), Float64Array.from(given.z))
      for (const [i, j] of places(n)) {
        const exact = closed[id]!(given, i, j)
        expect(Math.abs(found[i * n + j]! - exact)).toBeLessThanOrEqual(1e-14 + 1e-12 * Math.abs(exact))
      }
    })

    it('is what central differences come near', () => {
      const z = Float64Array.of(0.3, -1.2, 2, 0.9)
      const bound = bind({ temperature: 0.7 })
      const found = jacobian(bound, z)
      for (const [i, j] of places(4)) {
        const output = (at: Float64Array) => {
          const out = new Float64Array(4)
          bound.value(at, out)
          return out[i]!
        }
        expect(found[4 * i + j]).toBeCloseTo(numericalGradient(output, z)[j]!, 7)
      }
    })

    it('has rows that sum to 0, for a constant added to all logits changes nothing', () => {
      for (const z of [
        [0.3, 2.9, 4],
        [1010, 1000, 990],
        [5, -5, 0, 0, 1e4],
      ]) {
        const n = z.length
        const found = jacobian(bind({ temperature: 0.5 }), Float64Array.from(z))
        for (let i = 0; i < n; i++) {
          const sum = found.subarray(i * n, (i + 1) * n).reduce((total, entry) => total + entry, 0)
          expect(Math.abs(sum)).toBeLessThan(1e-15)
        }
      }
    })
  },
)

it('of softmax and softmin, the columns sum to 0 as well, for the outputs sum to 1', () => {
  for (const id of ['softmax', 'softmin']) {
    const bound = vectorActivations.find((one) => one.id === id)!.bind()
    const found = jacobian(bound, Float64Array.of(0.3, 2.9, 4))
    for (let j = 0; j < 3; j++)
      expect(Math.abs(found[j]! + found[3 + j]! + found[6 + j]!)).toBeLessThan(1e-15)
  }
})
