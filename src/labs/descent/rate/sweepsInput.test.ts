import { beforeAll, describe, expect, it } from 'vitest'
import { decode } from '../../../experiment/codec.ts'
import { settle } from '../experiment.ts'
import { fields, rules } from '../fields.ts'
import { raceOf } from '../race.ts'
import { loadNoise } from '../walks.ts'
import { bestByTheory } from './bestByTheory.ts'
import { limitOf, steepnessAt } from './limits.ts'
import { regimeOf } from './regime.ts'
import { sweepsInput } from './sweepsInput.ts'

beforeAll(loadNoise)

const race = (query: string) => raceOf(settle(decode(`#/descent?v=1${query}`, fields, rules).settings))
const reach = { from: 1e-4, to: 10, perDecade: 12 }
const input = (query: string, from = 1) => sweepsInput(race(query), from, reach)

describe('what is swept', () => {
  it('are the racing optimizers with all settings but their learning rates', () => {
    const { walks, start, steps } = input(
      '&opt=momentum,adam&momentum.momentum=0.5&steps=40&noise=0.1&seed=3',
    )
    expect(walks.map(({ optimizer }) => optimizer)).toEqual(['momentum', 'adam'])
    expect(walks[0]).toMatchObject({ ground: 'ravine', params: { momentum: 0.5 }, noise: 0.1, seed: 3 })
    expect(walks.every(({ params }) => !('lr' in params))).toBe(true)
    expect([start, steps]).toEqual([[-7, 2], 40])
  })

  it('does not change with a learning rate', () => {
    expect(input('&lr=0.1&adam.lr=2')).toEqual(input('&lr=0.3'))
    expect(input('&opt=gd')).not.toEqual(input('&opt=gd&steps=50'))
  })

  it('begins at the start that is chosen, which widens the box', () => {
    expect(input('&start=1,1;30,-2', 2)).toMatchObject({
      start: [30, -2],
      box: [
        [-10, 30],
        [-5, 5],
      ],
    })
  })
})

describe('the limits by curvature', () => {
  const at = (query: string) => {
    const { surface, starts } = race(query)
    return steepnessAt(surface, starts[0]!)
  }

  it('of the ravine are 2/λmax = 1, with momentum 1 + μ times as much, and none for adam', () => {
    const steepness = at('')!
    expect(limitOf('gd', {}, steepness)).toBe(1)
    expect(limitOf('momentum', { momentum: 0.5 }, steepness)).toBe(1.5)
    expect(limitOf('adam', {}, steepness)).toBeNull()
    expect(bestByTheory('gd', steepness)).toBeCloseTo(2 / 2.1, 14)
    expect(bestByTheory('momentum', steepness)).toBeNull()
  })

  it('elsewhere hold at the start alone, and are none where nothing curves upwards', () => {
    const steepness = at('&surface=rosenbrock')!
    expect(steepness.everywhere).toBe(false)
    expect(bestByTheory('gd', steepness)).toBeNull()
    expect(limitOf('gd', {}, steepness)).toBeCloseTo(2 / steepness.high, 14)
    expect(bestByTheory('gd', at('&surface=saddle')!)).toBeNull()
    expect(at('&surface=rastrigin&start=0.5,0.5')).toBeNull()
  })

  it('part what a step does', () => {
    expect([0.2, 1, 1.5, 2, 2.1].map(regimeOf)).toEqual(['part', 'exact', 'beyond', 'flips', 'away'])
  })
})
