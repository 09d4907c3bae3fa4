import { describe, expect, it } from 'vitest'
import { vectorActivations } from '../../../core/activations/index.ts'
import { exp } from '../../../core/maths/elementary.ts'
import { mostApart, naiveOf, overflow, shiftToOverflow, underflow, verdictOf } from './naive.ts'

const ids = vectorActivations.map(({ id }) => id)

function shifted(id: string, z: readonly number[], temperature: number): Float64Array {
  const out = new Float64Array(z.length)
  const { bind } = vectorActivations.find((one) => one.id === id)!
  bind({ temperature }).value(Float64Array.from(z), out)
  return out
}
const results = (id: string, z: readonly number[], temperature = 1) =>
  naiveOf(id, z, temperature).terms.map(({ result }) => result)
const verdict = (id: string, z: readonly number[], temperature = 1) =>
  verdictOf(naiveOf(id, z, temperature), shifted(id, z, temperature))

describe.each(ids)('%s straight from its formula', (id) => {
  it('agrees with the core while the logits are small', () => {
    for (const temperature of [0.5, 1, 4])
      for (const z of [[0.3, 2.9, 4], [-3, 3], Array.from({ length: 10 }, (_, i) => i - 5)]) {
        expect(verdict(id, z, temperature)).toBe('agree')
        expect(mostApart(results(id, z, temperature), shifted(id, z, temperature))).toBeLessThan(1e-13)
      }
  })

  it('holds up to the edge, and a whole step further it does not', () => {
    for (const temperature of [0.1, 1, 3]) {
      const z = [0.3, 2.9, 4]
      const c = shiftToOverflow(id, z, temperature)
      const before = c - Math.sign(c)
      const at = (shift: number) =>
        verdict(
          id,
          z.map((value) => value + shift),
          temperature,
        )
      expect(at(c)).toBe('overflow')
      expect(['agree', 'sum', 'inexact', 'logOfZero']).toContain(at(before))
    }
  })
})

describe('the book’s large logits', () => {
  it('give not a number for each', () => {
    for (const term of naiveOf('softmax', [1010, 1000, 990], 1).terms) {
      expect(term.result).toBeNaN()
      expect(term.fault).toBe('∞/∞')
    }
    expect(verdict('softmax', [1010, 1000, 990])).toBe('overflow')
  })

  it('give 0/0 for softmin, and for softmax with the sign turned', () => {
    expect(verdict('softmin', [1010, 1000, 990])).toBe('underflow')
    expect(verdict('softmax', [-1010, -1000, -990])).toBe('underflow')
  })
})

it('one exponential that overflows makes 0 of those that do not', () => {
  const [first, second] = naiveOf('softmax', [1000, 5], 1).terms
  expect([first!.result, second!.result]).toEqual([NaN, 0])
  expect([first!.fault, second!.fault]).toEqual(['∞/∞', null])
})

it('a sum can overflow though no term does', () => {
  expect(verdict('softmax', [709.5, 709.5])).toBe('sum')
  expect(results('softmax', [709.5, 709.5])).toEqual([0, 0])
})

it('the logarithm of a share that has become 0 is −∞, where log-softmax has a number', () => {
  expect(results('log-softmax', [0, -800])).toEqual([0, -Infinity])
  expect(verdict('log-softmax', [0, -800])).toBe('logOfZero')
  expect(shifted('log-softmax', [0, -800], 1)[1]).toBe(-800)
})

it('exponentials next to 0 have lost digits', () => {
  expect(verdict('softmax', [-744, -743])).toBe('inexact')
})

it('the ends of double precision are where the core’s exponential has them', () => {
  expect([exp(overflow), exp(709.7827128933841)].map(Number.isFinite)).toEqual([true, false])
  expect([exp(underflow) > 0, exp(-745.1332191019412)]).toEqual([true, 0])
})
