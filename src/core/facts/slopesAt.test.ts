import { describe, expect, it } from 'vitest'
import { activations } from '../activations/index.ts'
import { slopesAt } from './slopesAt.ts'

const bound = (id: string, values = {}) => activations.find((one) => one.id === id)!.bind(values)

describe('the slopes at a kink', () => {
  it('of ReLU are 0, ½ and 1; it takes 0, and the central difference says ½', () => {
    const { left, middle, right, taken, central } = slopesAt(bound('relu'), 0)
    expect([left, middle, right, taken]).toEqual([0, 0.5, 1, 0])
    expect(central).toBeCloseTo(0.5, 15)
  })

  it('of the step are 0 on both sides, while the central difference says 5000', () => {
    const { left, right, taken, central, ahead, behind } = slopesAt(bound('step'), 0)
    expect([left, right, taken, ahead, behind]).toEqual([0, 0, 0, 1, 0])
    expect(central).toBe(5000)
  })

  it('of an ELU are α and 1, though its slope is curved', () => {
    const { left, right } = slopesAt(bound('elu', { alpha: 3 }), 0)
    expect(left).toBeCloseTo(3, 14)
    expect(right).toBe(1)
    expect(slopesAt(bound('hard-swish'), 3).left).toBeCloseTo(1.5, 14)
  })
})
