import { beforeAll, describe, expect, test } from 'vitest'
import { surfaceOf } from '../../../expression/anySurface.ts'
import { decode } from '../../../experiment/codec.ts'
import { settle } from '../experiment.ts'
import { fields, rules } from '../fields.ts'
import { factorsOf, insightOf, outcomeOf } from './insight.ts'
import { placeAt, raceOf } from '../race.ts'
import { loadNoise } from '../walks.ts'

beforeAll(loadNoise)

const race = (query: string) => raceOf(settle(decode(`#/descent?v=1${query}`, fields, rules).settings))
const insight = (query: string, at: number) => {
  const shown = race(query)
  return insightOf(shown, shown.runs[0]!, at)
}
const surface = (id: string) => surfaceOf(id)!
const outcome = (id: string, lr: number) => outcomeOf(factorsOf(surface(id), lr)!)

describe('what is said of a step', () => {
  test('of gradient descent in a quadratic valley is the factor of each coordinate, and the path obeys it', () => {
    const shown = race('&opt=gd&lr=0.95&steps=30')
    const told = insightOf(shown, shown.runs[0]!, 12)
    if (told.kind !== 'factors') throw new Error(told.kind)
    const [x, y] = told.factors.map(({ factor }) => factor)
    expect([x, y]).toEqual([expect.closeTo(0.905, 12), expect.closeTo(-0.9, 12)])
    const [here, next] = [placeAt(shown.runs[0]!, 12)!, placeAt(shown.runs[0]!, 13)!]
    expect(next.x / here.x).toBeCloseTo(x!, 9)
    expect(next.y / here.y).toBeCloseTo(y!, 9)
  })

  test('of other optimizers, other surfaces and noisy gradients is its length and what it does to f', () => {
    for (const query of ['&opt=adam', '&opt=gd&surface=rosenbrock&lr=0.001', '&opt=gd&noise=0.1']) {
      const told = insight(query, 3)
      expect(told.kind).toBe('step')
    }
    expect(insight('&opt=adam&steps=10', 10).kind).toBe('rest')
  })

  test('with the numerical gradient is that the walk freezes where x ± h rounds to x', () => {
    const book = '&surface=bowl&opt=gd&lr=10&start=-3,4&gradient=numerical'
    expect(insight(book, 5).kind).toBe('factors')
    expect(insight(book, 100)).toEqual({ kind: 'frozen', size: 25898374737328.363 })
    expect(insight(book.replace('numerical', 'analytic'), 100).kind).toBe('factors')
    expect(insight('&opt=gd&gradient=numerical&h=1e-50', 0)).toEqual({ kind: 'frozen', size: 7 })
  })

  test('of a run that diverged is the step and the last height', () => {
    const told = insight('&surface=rosenbrock&opt=gd&lr=1', 100)
    expect(told).toMatchObject({ kind: 'diverged' })
    if (told.kind === 'diverged') expect(told.f).toBeGreaterThan(1e10)
  })
})

describe('what the factors come to', () => {
  test('is a matter of the learning rate against the steepest curvature: 1/2 and 2/2 in the ravine', () => {
    expect(outcome('ravine', 0.1)).toEqual({ kind: 'glides', axis: 'x', tenfold: 230 })
    expect(outcome('ravine', 0.95)).toEqual({ kind: 'bounces', axis: 'y', limit: 1 })
    expect(outcome('ravine', 1)).toEqual({ kind: 'flips', axis: 'y' })
    expect(outcome('ravine', 1.1)).toEqual({ kind: 'grows', axis: 'y', limit: 1 })
    expect(outcome('bowl', 0.5)).toEqual({ kind: 'lands' })
  })

  test('explains why the rate 1e-10 goes nowhere', () => {
    const told = outcome('bowl', 1e-10)
    if (told.kind !== 'glides') throw new Error(told.kind)
    expect(told.tenfold / 1.15e10).toBeCloseTo(1, 2)
  })

  test('on the saddle is a slide without end', () => {
    expect(outcome('saddle', 0.1)).toEqual({ kind: 'slides', axis: 'y' })
  })

  test('is nothing where the slope is not proportional to the coordinate', () => {
    expect(factorsOf(surface('rosenbrock'), 0.1)).toBeNull()
  })
})
