import { describe, expect, it } from 'vitest'
import { fingerprint } from './fingerprint.ts'

describe('a fingerprint', () => {
  it('is MurmurHash3 of the bytes, in eight hex digits', () => {
    expect(fingerprint(new Float64Array(0))).toBe('0000-0000')
    expect(fingerprint(Float64Array.of(1))).toBe('f783-608f')
    expect(fingerprint(Float64Array.of(0.1, -2.5, 1e300))).toBe('d480-e220')
  })

  it('reads only its view, and tells apart numbers that differ in the last bit or in the sign of 0', () => {
    const values = Float64Array.of(7, 0.1, -2.5, 1e300)
    expect(fingerprint(values.subarray(1))).toBe('d480-e220')
    const prints = [[0.1], [0.1 + 2 ** -56], [0], [-0], [0, 0]].map((v) => fingerprint(Float64Array.from(v)))
    expect(new Set(prints).size).toBe(5)
  })
})
