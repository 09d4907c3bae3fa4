import { describe, expect, it } from 'vitest'
import { bookFunction } from '../../../core/differentiate/bookFunction.ts'
import { heightsOf, magnified } from './magnified.ts'

const { value } = bookFunction
const values = (h: number) => {
  const { line } = magnified(value, 5, h)
  return new Set(Array.from({ length: line.count }, (_, i) => line.y(i)))
}

describe('the magnified picture', () => {
  it('rises by the slope for each h, while h is large enough', () => {
    const { rise } = magnified(value, 5, 1e-4)
    expect(rise(1)).toBeCloseTo(0.2, 5)
    expect(rise(-2)).toBeCloseTo(-0.4, 5)
    expect(rise(0)).toBe(0)
  })

  it('is a stair where h is as small as the last bits of x, and flat below', () => {
    expect(values(1e-4).size).toBeGreaterThan(400)
    expect(values(1e-15).size).toBeLessThan(12)
    expect([...values(1e-50)]).toEqual([0])
  })

  it('shows the doubles where they are few: at 5 they lie 2^−50 apart', () => {
    expect(magnified(value, 5, 1e-4).doubles).toEqual([])
    const { doubles } = magnified(value, 5, 1e-15)
    expect(doubles.map(([u]) => u * 1e-15 * 2 ** 50)).toEqual(
      [-2, -1, 0, 1, 2].map((i) => expect.closeTo(i, 12)),
    )
    expect(magnified(value, 5, 1e-50).doubles).toEqual([[0, 0]])
    expect(magnified(value, 0, 1e-50).doubles).toEqual([])
  })

  it('has room for the tangent where f itself stays flat, and for a leap', () => {
    expect(heightsOf(magnified(value, 5, 1e-50), [0.2, 0])[1]).toBeGreaterThan(0.48)
    const leap = magnified((x) => (x > 0 ? 1 : 0), 0, 1e-4)
    expect(heightsOf(leap, [0, 5000])[1]).toBeGreaterThan(10000)
    const none = magnified(() => NaN, 0, 1e-4)
    expect(heightsOf(none, [NaN]).every(Number.isFinite)).toBe(true)
  })
})
