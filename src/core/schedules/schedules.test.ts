import { describe, expect, it } from 'vitest'
import { complaintsAbout } from '../define/family.testing.ts'
import { constant } from './constant.ts'
import { schedules } from './index.ts'

const each = schedules.map((schedule) => [schedule.id, schedule] as const)

describe('schedules', () => {
  it('fill their folder: each file is listed, named after its id and has words in three languages', () => {
    const folder = import.meta.glob(['./*.ts', '!./*.test.ts'], { eager: true })
    expect(complaintsAbout(schedules, folder)).toEqual([])
  })

  it.each(each)('%s keeps its factor between 0 and 1', (_, schedule) => {
    for (const warmup of [0, 1, 7, 1000]) {
      const factor = schedule.bind({ warmup })
      for (let t = 1; t <= 2000; t++) {
        expect(factor(t)).toBeGreaterThan(0)
        expect(factor(t)).toBeLessThanOrEqual(1)
      }
    }
  })

  it.each(each)('%s warms up on the line through 0 at step 0', (_, schedule) => {
    const [warm, plain] = [schedule.bind({ warmup: 10 }), schedule.bind()]
    expect([1, 2, 5].map((t) => warm(t) / plain(t))).toEqual([0.1, 0.2, 0.5])
  })
})

describe('constant', () => {
  it('is 1 from the first step on, or from the last step of the warm-up', () => {
    expect([1, 2, 1e6].map(constant.bind())).toEqual([1, 1, 1])
    expect([3, 4, 5, 1e6].map(constant.bind({ warmup: 4 }))).toEqual([0.75, 1, 1, 1])
  })
})
