import { describe, expect, it } from 'vitest'
import { complaintsAbout } from '../define/family.testing.ts'
import { defaultsOf } from '../define/parameter.ts'
import { constant } from './constant.ts'
import { cosine } from './cosine.ts'
import { exponential } from './exponential.ts'
import { schedules } from './index.ts'
import { step } from './step.ts'

const each = schedules.map((schedule) => [schedule.id, schedule] as const)

describe('schedules', () => {
  it('fill their folder: each file is listed, named after its id and has words in three languages', () => {
    const folder = import.meta.glob(['./*.ts', '!./*.test.ts'], { eager: true })
    expect(complaintsAbout(schedules, folder)).toEqual([])
  })

  /** The step from which on a schedule's factor is 0. */
  const ends: Readonly<Record<string, number>> = { cosine: 1001 }

  it.each(each)('%s keeps its factor above 0, or at 0 from its end on, and never above 1', (id, schedule) => {
    for (const warmup of [0, 1, 7, 1000]) {
      const factor = schedule.bind({ warmup })
      for (let t = 1; t <= 2000; t++) {
        if (t < (ends[id] ?? Infinity)) expect(factor(t)).toBeGreaterThan(0)
        else expect(factor(t)).toBe(0)
        expect(factor(t)).toBeLessThanOrEqual(1)
      }
    }
  })

  it.each(each)('%s begins at 1 and never rises without a warm-up', (_, schedule) => {
    const factors = Array.from({ length: 2000 }, (_, k) => schedule.bind()(k + 1))
    expect(factors[0]).toBe(1)
    factors.forEach((factor, k) => expect(factor).toBeLessThanOrEqual(factors[k - 1] ?? 1))
  })

  it.each(each)('%s warms up on the line through 0 at step 0', (_, schedule) => {
    const [warm, plain] = [schedule.bind({ warmup: 10 }), schedule.bind()]
    expect([1, 2, 5, 10, 400].map(warm)).toEqual(
      [0.1, 0.2, 0.5, 1, 1].map((share, i) => plain([1, 2, 5, 10, 400][i]!) * share),
    )
  })
})

describe('constant', () => {
  it('is 1 from the first step on, or from the last step of the warm-up', () => {
    expect([1, 2, 1e6].map(constant.bind())).toEqual([1, 1, 1])
    expect([3, 4, 5, 1e6].map(constant.bind({ warmup: 4 }))).toEqual([0.75, 1, 1, 1])
  })
})

describe('the schedules', () => {
  it("start from the catalog's parameters", () => {
    expect(schedules.map(({ id, params }) => [id, defaultsOf(params)])).toEqual([
      ['constant', { warmup: 0 }],
      ['step', { every: 100, gamma: 0.5, warmup: 0 }],
      ['exponential', { gamma: 0.99, warmup: 0 }],
      ['cosine', { steps: 1000, warmup: 0 }],
    ])
  })

  it('count their steps from 1: step falls after each n of them, exponential after each', () => {
    expect([1, 100, 101, 200, 201].map(step.bind())).toEqual([1, 1, 0.5, 0.5, 0.25])
    expect([1, 2, 3].map(exponential.bind({ gamma: 0.5 }))).toEqual([1, 0.5, 0.25])
  })

  it('cosine is a half at half its way, and 0 at its end and beyond', () => {
    const factor = cosine.bind({ steps: 8 })
    expect(factor(5)).toBeCloseTo(0.5, 15)
    expect(factor(3)).toBeCloseTo((1 + Math.SQRT1_2) / 2, 15)
    expect([9, 10, 17, 1e6].map(factor)).toEqual([0, 0, 0, 0])
    for (let steps = 1; steps <= 3000; steps++) expect(cosine.bind({ steps })(steps + 1)).toBe(0)
  })

  it('count the steps of the warm-up among theirs', () => {
    expect(step.bind({ every: 2, warmup: 4 })(4)).toBe(0.5)
    expect(cosine.bind({ steps: 8, warmup: 20 })(5)).toBe(cosine.bind({ steps: 8 })(5) * 0.25)
  })
})
