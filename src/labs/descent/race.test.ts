import { describe, expect, test } from 'vitest'
import { decode } from '../../experiment/codec.ts'
import { settle } from './experiment.ts'
import { fields, rules } from './fields.ts'
import { distanceToMinimum, gradientNorm, placeAt, raceOf, statusOf } from './race.ts'
import { boundsOf } from './useView.ts'

const race = (query: string) => raceOf(settle(decode(`#/descent?v=1${query}`, fields, rules).settings))

describe('a race', () => {
  test('has a run for every optimizer, from the start to the last step', () => {
    const { runs, start, end } = race('&steps=30')
    expect(runs.map(({ id, last }) => [id, last])).toEqual([
      ['gd', 30],
      ['momentum', 30],
      ['adam', 30],
    ])
    for (const run of runs) expect(placeAt(run, 0)).toMatchObject({ x: start[0], y: start[1], f: 6.45 })
    expect(end).toBe(30)
  })

  test('walks again only the run whose learning rate was changed', () => {
    const before = race('&steps=30')
    const after = race('&steps=30&gd.lr=0.9')
    expect(after.runs[0]!.walk).not.toBe(before.runs[0]!.walk)
    expect(after.runs[1]!.walk).toBe(before.runs[1]!.walk)
    expect(after.runs[2]!.walk).toBe(before.runs[2]!.walk)
  })

  test('whose runs all diverge ends at the step at which the last of them did, and stays at their last finite points', () => {
    const lost = race('&surface=rosenbrock&opt=gd&lr=1')
    const [run] = lost.runs
    expect(run!.lostAt).toBe(run!.last + 1)
    expect(lost.end).toBe(run!.lostAt)
    expect(placeAt(run!, 100)).toEqual(placeAt(run!, run!.last))
    expect(Object.values(placeAt(run!, 100)!).every(Number.isFinite)).toBe(true)
  })

  test('goes on while one run is left', () => {
    const { runs, end } = race('&surface=rosenbrock&opt=gd,adam&gd.lr=1')
    expect(runs.map(({ lostAt }) => lostAt === null)).toEqual([false, true])
    expect(end).toBe(100)
  })

  test('is idle at the start, paused on the way, done or diverged at its end', () => {
    const plain = race('&steps=30')
    expect([0, 12, 30].map((at) => statusOf(plain, at, false))).toEqual(['idle', 'paused', 'done'])
    expect(statusOf(plain, 12, true)).toBe('running')
    const lost = race('&surface=rosenbrock&opt=gd&lr=1')
    expect(statusOf(lost, lost.end, false)).toBe('diverged')
    expect(statusOf(lost, lost.end - 1, false)).toBe('paused')
  })
})

describe('the numbers of a point', () => {
  test("are the norm of the surface's own gradient and the way to the nearest minimum", () => {
    const { surface } = race('&surface=bowl')
    expect(gradientNorm(surface, { x: 3, y: 4, f: 25 })).toBe(10)
    expect(distanceToMinimum(surface, { x: 3, y: 4, f: 25 })).toBe(5)
  })

  test('leave out a distance where there is no minimum, and a slope that is not finite', () => {
    const { surface } = race('&surface=saddle')
    expect(distanceToMinimum(surface, { x: 1, y: 1, f: 0 })).toBeNull()
    expect(gradientNorm(surface, { x: 1e308, y: 1e308, f: 0 })).toBeNull()
  })
})

describe('the box around the paths', () => {
  test('holds every point of every path', () => {
    const [x, y] = boundsOf(race('&surface=bowl&opt=gd&lr=1&steps=3&start=-3,4'))!
    expect([x, y]).toEqual([
      [-3, 3],
      [-4, 4],
    ])
  })

  test('is none where nothing moves', () => {
    expect(boundsOf(race('&surface=bowl&opt=gd&start=0,0'))).toBeNull()
  })
})
