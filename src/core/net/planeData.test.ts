import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spiral } from '../datasets/spiral.ts'
import { RandomState } from '../maths/randomState.ts'
import { drawPlaneData } from './planeData.ts'

const data = { id: 'spiral', params: {}, noise: 0.2, examples: 50, split: 0.5, seed: 9 }

describe("an experiment's points", () => {
  it('are drawn, then split by one permutation of the same stream', () => {
    const random = new RandomState(9)
    const all = spiral.generate(random, 50, 0.2)
    const order = random.permutation(50)
    const { train, test } = drawPlaneData(spiral, data)
    expect([...train.t, ...test.t]).toEqual([...order].map((i) => all.t[i]))
    expect([...train.x, ...test.x]).toEqual([...order].flatMap((i) => [all.x[2 * i], all.x[2 * i + 1]]))
  })

  it('are all used, and leave neither part empty', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (examples, split) => {
          const { train, test } = drawPlaneData(spiral, { ...data, examples, split })
          expect(train.t.length + test.t.length).toBe(Math.max(2, examples))
          expect(Math.min(train.t.length, test.t.length)).toBeGreaterThan(0)
          expect(Math.abs(train.t.length - split * examples)).toBeLessThanOrEqual(2)
        },
      ),
    )
  })
})
