import { expect, it } from 'vitest'
import { vectorActivations } from '../../../core/activations/index.ts'
import { jacobian } from '../../../core/differentiate/jacobian.ts'
import { entryOf, entryText, largestSlope } from './entry.ts'

const z = Float64Array.of(0.3, 2.9, 4)

function given(id: string, temperature: number, logits = z) {
  const bound = vectorActivations.find((one) => one.id === id)!.bind({ temperature })
  const outputs = new Float64Array(logits.length)
  bound.value(logits, outputs)
  return { outputs, slopes: jacobian(bound, logits), temperature }
}
const said = (id: string, i: number, j: number, temperature = 1) =>
  entryText(id, entryOf(id, given(id, temperature), i, j))

it('an entry is read with its arithmetic', () => {
  expect(said('softmax', 1, 2)).toBe('∂f₂/∂z₃ = f₂ · (0 − f₃) / T = 0.24519 · (0 − 0.7366) / 1 = −0.18061')
  expect(said('softmax', 2, 2, 0.5)).toBe(
    '∂f₃/∂z₃ = f₃ · (1 − f₃) / T = 0.89975 · (1 − 0.89975) / 0.5 = 0.18039',
  )
  expect(said('softmin', 0, 1)).toBe(
    '∂f₁/∂z₂ = −f₁ · (0 − f₂) / T = −0.90992 · (0 − 0.067583) / 1 = 0.061495',
  )
  expect(said('log-softmax', 1, 1)).toBe('∂f₂/∂z₂ = (1 − p₂) / T = (1 − 0.24519) / 1 = 0.75481')
})

it('the arithmetic that is read comes to the entry', () => {
  for (const id of ['softmax', 'softmin', 'log-softmax'])
    for (let at = 0; at < 9; at++) {
      const entry = entryOf(id, given(id, 0.7), Math.floor(at / 3), at % 3)
      const factor = id === 'log-softmax' ? 1 : id === 'softmin' ? -entry.own : entry.own
      expect((factor * (entry.delta - entry.other)) / entry.temperature).toBeCloseTo(entry.value, 14)
    }
})

it('no slope is larger than the ends of the colours, and some come near', () => {
  for (const { id } of vectorActivations)
    for (const temperature of [0.1, 1, 10]) {
      const most = largestSlope(id, temperature)
      const even = given(id, temperature, Float64Array.of(0, 0)).slopes
      const wrong = given(id, temperature, Float64Array.of(0, 500)).slopes
      const found = Math.max(...even, ...wrong)
      expect(found).toBeLessThanOrEqual(most * (1 + 1e-12))
      expect(found).toBeGreaterThan(0.99 * most)
    }
})
