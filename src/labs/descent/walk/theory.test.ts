import { beforeAll, describe, expect, test } from 'vitest'
import { decode } from '../../../experiment/codec.ts'
import { settle } from '../experiment.ts'
import { fields, rules } from '../fields.ts'
import { raceOf } from '../race.ts'
import { loadNoise } from '../walks.ts'
import { theoryOf } from './theory.ts'

beforeAll(loadNoise)

const theory = (query: string, at = 0) => {
  const race = raceOf(settle(decode(`#/descent?v=1${query}`, fields, rules).settings))
  return theoryOf(race, race.runs[0]!, at)
}

describe('the theory of a quadratic valley', () => {
  test('knows the ravine: curvatures .1 and 2, κ = 20, and the best settings', () => {
    const { low, high, best } = theory('&opt=gd')!
    expect([low, high, best.condition]).toEqual([0.1, 2, 20])
    expect(best.gd.lr).toBeCloseTo(2 / 2.1, 14)
    expect(best.gd.rate).toBeCloseTo(19 / 21, 14)
    expect(best.momentum.rate).toBeCloseTo((Math.sqrt(20) - 1) / (Math.sqrt(20) + 1), 14)
  })

  test('agrees with what runs of gd and of momentum measure', () => {
    for (const query of [
      '&opt=gd&lr=0.1',
      '&opt=gd&lr=0.95',
      '&opt=momentum&lr=0.05&steps=300',
      '&surface=booth&opt=gd&lr=0.1',
      '&surface=bowl&opt=momentum&lr=0.3&momentum.momentum=0.5',
    ]) {
      const { own, measured } = theory(query)!
      expect(Math.abs(measured! / own!.rate - 1), query).toBeLessThan(0.03)
    }
  })

  test('measures up to the step shown, once there are enough', () => {
    expect(theory('&opt=gd', 10)!.upTo).toBe(100)
    expect(theory('&opt=gd', 60)!.upTo).toBe(60)
  })

  test('has a rate of its own only for gd and momentum, without noise, at one learning rate', () => {
    expect(theory('&opt=adam')!.own).toBeNull()
    expect(theory('&opt=gd&noise=0.1')!.own).toBeNull()
    expect(theory('&opt=gd&schedule=cosine')!.own).toBeNull()
    expect(theory('&opt=gd&schedule.warmup=5')!.own).toBeNull()
  })

  test('says nothing of other surfaces', () => {
    expect(theory('&surface=rosenbrock&opt=gd')).toBeNull()
    expect(theory('&surface=saddle&opt=gd')).toBeNull()
  })
})
