import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bowl } from '../surfaces/bowl.ts'
import { rosenbrock } from '../surfaces/rosenbrock.ts'
import { eigenOf, hessianAt, type Hessian } from './curvature.ts'

const wave = {
  value: (x: number, y: number) => Math.sin(x) * Math.exp(y),
  gradient(x: number, y: number, out: Float64Array) {
    out[0] = Math.cos(x) * Math.exp(y)
    out[1] = Math.sin(x) * Math.exp(y)
  },
}

describe('hessianAt', () => {
  it('agrees with the second derivatives in closed form, to ten digits of the terms nearby', () => {
    for (const [x, y] of [
      [-1.2, 1],
      [1, 1],
      [0, 0],
      [300, -4],
    ] as const) {
      const [xx, xy, yy] = hessianAt(rosenbrock, x, y)
      const size = 1200 * (1 + x * x) + 400 * Math.abs(y)
      expect(Math.abs(xx - (2 - 400 * (y - 3 * x * x))) / size).toBeLessThan(1e-10)
      expect(Math.abs(xy - -400 * x) / size).toBeLessThan(1e-10)
      expect(Math.abs(yy - 200) / size).toBeLessThan(1e-10)
    }
  })

  it('is symmetric also where the two mixed quotients differ', () => {
    const [xx, xy, yy] = hessianAt(wave, 0.7, -0.4)
    const [sine, cosine] = [Math.sin(0.7) * Math.exp(-0.4), Math.cos(0.7) * Math.exp(-0.4)]
    expect(xx).toBeCloseTo(-sine, 9)
    expect(xy).toBeCloseTo(cosine, 9)
    expect(yy).toBeCloseTo(sine, 9)
  })

  it('takes the constant matrix of a ground that has one', () => {
    const hessian: Hessian = [3, 1, 4]
    expect(hessianAt({ ...wave, hessian }, 0.7, -0.4)).toBe(hessian)
    expect(hessianAt({ ...wave, hessian: null }, 0, 0)[1]).toBeCloseTo(1, 9)
  })

  it('reaches far from the origin, where a fixed step would be rounded away', () => {
    const far = hessianAt({ value: bowl.value, gradient: bowl.gradient }, 1e12, -1e13)
    expect(far.map((entry) => Math.round(entry * 1e6) / 1e6)).toEqual([2, 0, 2])
  })

  it('is no number where the gradient is none', () => {
    const pole = { value: () => NaN, gradient: (_x: number, _y: number, out: Float64Array) => out.fill(NaN) }
    expect(hessianAt({ ...pole, gradient: (x, y, out) => void pole.gradient(x, y, out) }, 1, 1)).toEqual([
      NaN,
      NaN,
      NaN,
    ])
  })
})

describe('eigenOf', () => {
  const entry = fc.integer({ min: -1e6, max: 1e6 }).map((thousandths) => thousandths / 1000)

  it('rebuilds the matrix from its eigenvalues and axis', () => {
    fc.assert(
      fc.property(entry, entry, entry, (xx, xy, yy) => {
        const { low, high, axis } = eigenOf([xx, xy, yy])
        const [x, y] = axis
        const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(2e-12)
        expect(low).toBeLessThanOrEqual(high + 1e-12)
        close(x * x + y * y, 1)
        close(high * x * x + low * y * y, xx)
        close((high - low) * x * y, xy)
        close(high * y * y + low * x * x, yy)
        expect(x).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('gives (1, 0) where all directions are alike, and the true axis where they nearly are', () => {
    expect(eigenOf([2, 0, 2])).toEqual({ low: 2, high: 2, axis: [1, 0] })
    expect(eigenOf([0, 0, 0])).toEqual({ low: 0, high: 0, axis: [1, 0] })
    const tiny = eigenOf([2, 1e-14, 2])
    expect(tiny.axis[0]).toBeCloseTo(Math.SQRT1_2, 15)
    expect(tiny.axis[1]).toBeCloseTo(Math.SQRT1_2, 15)
    expect(eigenOf([0.1, 0, 2]).axis).toEqual([0, 1])
    expect(eigenOf([2, 0, 0.1]).axis).toEqual([1, 0])
  })

  it('keeps the digits of an eigenvalue much smaller than the other', () => {
    // The determinant is 3e-12 exactly as far as doubles go: (1 + 3e-12) · 1 − 1 · 1.
    const { low, high } = eigenOf([1 + 3 * 2 ** -38, 1, 1])
    expect(low / ((3 * 2 ** -38) / high)).toBeCloseTo(1, 4)
    expect(eigenOf([1e8, 0, 1e-8])).toMatchObject({ low: 1e-8, high: 1e8 })
    expect(eigenOf([-1e8, 0, -1e-8])).toMatchObject({ low: -1e8, high: -1e-8 })
  })

  it('knows the saddle, and does not overflow', () => {
    expect(eigenOf([2, 0, -2])).toEqual({ low: -2, high: 2, axis: [1, 0] })
    expect(eigenOf([0, 3, 0])).toMatchObject({ low: -3, high: 3 })
    expect(eigenOf([1e300, 1e300, 1e300]).high).toBe(2e300)
  })
})
