import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kernels, naive, type Kernels } from './index.ts'

const bits = (x: Float64Array) => Array.from(new BigUint64Array(x.slice().buffer))

const number = fc.oneof(
  { weight: 3, arbitrary: fc.double({ noNaN: true, min: -1e3, max: 1e3 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, -0) },
  { weight: 1, arbitrary: fc.constantFrom(1, -1, 5e-324, -5e-324, 1e-200, -1e-200, 1e150, -1e150, 0.1) },
)

/** Shapes with 0, 1 and odd numbers, and both operands as views into larger arrays. */
const products = fc
  .record({
    m: fc.integer({ min: 0, max: 9 }),
    k: fc.integer({ min: 0, max: 13 }),
    n: fc.integer({ min: 0, max: 11 }),
    offset: fc.integer({ min: 0, max: 5 }),
    zeroRow: fc.boolean(),
  })
  .chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      a: fc.array(number, { minLength: shape.m * shape.k, maxLength: shape.m * shape.k }),
      b: fc.array(number, { minLength: shape.k * shape.n, maxLength: shape.k * shape.n }),
    }),
  )

function viewOf(values: readonly number[], offset: number): Float64Array {
  const whole = new Float64Array(values.length + offset + 3).fill(NaN)
  whole.set(values, offset)
  return whole.subarray(offset)
}

/** The product's bits, and whether anything beyond it was written. */
function product(
  from: Kernels,
  name: keyof Kernels,
  a: Float64Array,
  b: Float64Array,
  m: number,
  k: number,
  n: number,
) {
  const whole = new Float64Array(m * n + 7).fill(12345)
  from[name](a, b, whole.subarray(2), m, k, n)
  return bits(whole)
}

const names: readonly (keyof Kernels)[] = ['multiply', 'multiplyTransposedLeft', 'multiplyTransposedRight']

describe.each(names)('%s', (name) => {
  it('has the same bits, blocked and naive, for every shape, with zeros, negative zeros and views', () => {
    fc.assert(
      fc.property(products, ({ shape: { m, k, n, offset, zeroRow }, a, b }) => {
        const left = viewOf(a, offset)
        if (zeroRow) left.fill(0, 0, Math.min(2 * k, m * k))
        const right = viewOf(b, 5 - offset)
        expect(product(kernels, name, left, right, m, k, n)).toEqual(
          product(naive, name, left, right, m, k, n),
        )
      }),
      { numRuns: 600 },
    )
  })

  it('has the same bits at the sizes of a digit net, and never −0 from inputs that are all zero', () => {
    const a = Float64Array.from({ length: 101 * 33 }, (_, i) => (i % 5 === 0 ? Math.sin(i) : 0))
    const b = Float64Array.from({ length: 101 * 33 }, (_, i) => Math.cos(i))
    expect(product(kernels, name, a, b, 33, 101, 33)).toEqual(product(naive, name, a, b, 33, 101, 33))
    const nothing = new Float64Array(33 * 101).fill(-0)
    const out = new Float64Array(33 * 33).fill(7)
    kernels[name](nothing, b, out, 33, 101, 33)
    expect(out.every((x) => Object.is(x, 0))).toBe(true)
  })
})

describe('the naive kernels', () => {
  it('multiply as matrices do, in all three orders', () => {
    const a = Float64Array.of(1, 2, 3, 4, 5, 6)
    const b = Float64Array.of(7, 8, 9, 10, 11, 12)
    const out = new Float64Array(9)
    naive.multiply(a, b, out, 2, 3, 2)
    expect([...out.subarray(0, 4)]).toEqual([58, 64, 139, 154])
    naive.multiplyTransposedLeft(a, b, out, 2, 3, 2)
    expect([...out.subarray(0, 4)]).toEqual([89, 98, 116, 128])
    naive.multiplyTransposedRight(a, b, out, 2, 3, 2)
    expect([...out.subarray(0, 4)]).toEqual([50, 68, 122, 167])
  })
})
