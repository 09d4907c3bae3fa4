import { describe, expect, it } from 'vitest'
import { arraySamples, byteSamples, planeSamples } from './samples.ts'

describe('samples', () => {
  it('gather chosen rows, or rows in order, into the beginning of arrays that may be longer', () => {
    const samples = planeSamples({ x: Float64Array.of(1, 2, 3, 4, 5, 6), t: Float64Array.of(0, 1, 0) })
    const x = new Float64Array(5)
    const t = new Float64Array(3).fill(9)
    samples.gather(Int32Array.of(7, 2, 0), 1, 2, x, t)
    expect([...x, ...t]).toEqual([5, 6, 1, 2, 0, 0, 0, 9])
    samples.gather(null, 1, 2, x, t)
    expect([...x, ...t]).toEqual([3, 4, 5, 6, 0, 1, 0, 9])
  })

  it('may have rows of targets', () => {
    const samples = arraySamples(Float64Array.of(1, 2), Float64Array.of(1, 0, 0, 1), 1)
    expect([samples.count, samples.inputs, samples.targets]).toEqual([2, 1, 2])
    const t = new Float64Array(2)
    samples.gather(null, 1, 1, new Float64Array(1), t)
    expect([...t]).toEqual([0, 1])
  })

  it('turn bytes into byte / 255', () => {
    const samples = byteSamples(Uint8Array.of(0, 255, 51, 1), Uint8Array.of(3, 8), 2)
    const x = new Float64Array(4)
    const t = new Float64Array(2)
    samples.gather(Int32Array.of(1, 0), 0, 2, x, t)
    expect([...x, ...t]).toEqual([51 / 255, 1 / 255, 0, 1, 8, 3])
  })

  it('refuse lengths that do not fit', () => {
    expect(() => arraySamples(new Float64Array(3), new Float64Array(2), 2)).toThrow(RangeError)
    expect(() => arraySamples(new Float64Array(4), new Float64Array(3), 2)).toThrow(RangeError)
    expect(() => byteSamples(new Uint8Array(3), new Uint8Array(2), 2)).toThrow(RangeError)
  })
})
