import { describe, expect, it } from 'vitest'
import { complaintsAbout } from '../define/family.testing.ts'
import { RandomState } from '../maths/randomState.ts'
import { inits } from './index.ts'

const [inputs, outputs] = [300, 200]
/** Standard deviation that the literature gives for (inputs, outputs). */
const deviations: Record<string, number> = {
  zeros: 0,
  normal: 0.01,
  xavier: Math.sqrt(2 / 500),
  'xavier-uniform': Math.sqrt(2 / 500),
  he: Math.sqrt(2 / 300),
  'he-uniform': Math.sqrt(2 / 300),
  lecun: Math.sqrt(1 / 300),
  'lecun-uniform': Math.sqrt(1 / 300),
}
const each = inits.map((init) => [init.id, init] as const)
const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / values.length

describe('inits', () => {
  it('fill their folder: each file is listed, named after its id and has words in three languages', () => {
    const folder = import.meta.glob(['./*.ts', '!./*.test.ts'], { eager: true })
    expect(complaintsAbout(inits, folder)).toEqual([])
  })

  it('are those of the catalog', () => {
    expect(inits.map(({ id }) => id)).toEqual(Object.keys(deviations))
  })

  it.each(each)('%s draws inputs × outputs weights of mean 0 and its deviation', (id, init) => {
    const w = init.weights(new RandomState(1), inputs, outputs)
    const deviation = Math.sqrt(mean(w.map((x) => x * x)))
    expect(w.length).toBe(inputs * outputs)
    expect(Math.abs(mean(w))).toBeLessThanOrEqual((4 * deviations[id]!) / Math.sqrt(w.length))
    expect(Math.abs(deviation - deviations[id]!)).toBeLessThanOrEqual(0.015 * deviations[id]!)
  })

  it.each(each.filter(([id]) => id.endsWith('-uniform')))('%s stays within √3 deviations', (id, init) => {
    const w = init.weights(new RandomState(2), inputs, outputs)
    const largest = w.reduce((a, b) => Math.max(a, Math.abs(b)), 0)
    expect(largest).toBeLessThanOrEqual(Math.sqrt(3) * deviations[id]! * (1 + 1e-15))
    expect(largest).toBeGreaterThan(1.73 * deviations[id]!)
  })

  it.each(each)('%s gives the same weights for the same seed', (_, init) => {
    expect(init.weights(new RandomState(3), 4, 5)).toEqual(init.weights(new RandomState(3), 4, 5))
  })

  it("normal is the book's std * randn", () => {
    const normal = inits.find(({ id }) => id === 'normal')!
    const drawn = new RandomState(4).randn(6)
    expect(normal.weights(new RandomState(4), 2, 3, { std: 0.5 })).toEqual(drawn.map((z) => 0.5 * z))
  })
})
