import { describe, expect, test } from 'vitest'
import { decode } from '../../experiment/codec.ts'
import { settle } from './experiment.ts'
import { fields, rules } from './fields.ts'
import { createWalks } from '../../core/descent/walks.ts'
import { optimizers } from '../../core/optimizers/index.ts'
import { distanceToMinimum, gradientNorm, ordersOf, placeAt, raceOf, statusOf, tonesOf } from './race.ts'
import { affordable, keepWalks, unknown } from './walks.ts'
import { boundsOf } from './walk/useHome.ts'

const race = (query: string) => raceOf(settle(decode(`#/descent?v=1${query}`, fields, rules).settings))

describe('a race', () => {
  test('has a run for every optimizer, from the start to the last step', () => {
    const { runs, starts, end } = race('&steps=30')
    expect(runs.map(({ id, last }) => [id, last])).toEqual([
      ['gd', 30],
      ['momentum', 30],
      ['adam', 30],
    ])
    for (const run of runs)
      expect(placeAt(run, 0)).toMatchObject({ x: starts[0]![0], y: starts[0]![1], f: 6.45 })
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

describe('a race from several starts', () => {
  test('has a walk of every optimizer from each', () => {
    const { runs } = race('&start=-7,2;3,1&opt=gd,adam&steps=5')
    expect(runs.map(({ id, from, start }) => [id, from, start])).toEqual([
      ['gd', 1, [-7, 2]],
      ['adam', 1, [-7, 2]],
      ['gd', 2, [3, 1]],
      ['adam', 2, [3, 1]],
    ])
    expect(placeAt(runs[3]!, 0)).toMatchObject({ x: 3, y: 1 })
  })

  test('keeps pinned runs beside them, as they were', () => {
    const { runs, ghosts } = race('&opt=gd&pins=gd,lr:0.95,x:-7,y:2;adam,lr:0.3,x:1,y:1&steps=30')
    expect(runs).toHaveLength(1)
    expect(ghosts.map(({ run }) => [run.id, run.start, run.last])).toEqual([
      ['gd', [-7, 2], 30],
      ['adam', [1, 1], 30],
    ])
    expect(ghosts[0]!.run.walk.path).toEqual(race('&opt=gd&gd.lr=0.95&steps=30').runs[0]!.walk.path)
  })
})

describe('a race that is too long for the page', () => {
  const long = '&steps=100000&opt=gd,adam&gd.lr=0.001'

  test('is walked as far as is affordable; what is not there yet has no numbers, and is not done', () => {
    const shown = race(long)
    const { last, whole } = shown.runs[0]!
    expect(last).toBe(affordable(ordersOf(shown.experiment, shown.surface), 100_000))
    expect([whole, shown.whole, shown.end]).toEqual([false, false, 100_000])
    expect(placeAt(shown.runs[0]!, last)).not.toBeNull()
    expect(placeAt(shown.runs[0]!, last + 1)).toBeNull()
    expect(statusOf(shown, 5, false)).toBe('loading')
  })

  test('goes on with the bits of what the worker walks, and walks again only what has changed', () => {
    const begun = race(long)
    const orders = ordersOf(begun.experiment, begun.surface)
    const work = createWalks({ orders, steps: 100_000 })
    while (work.work());
    keepWalks(orders, 100_000, work.output())
    const whole = race(long)
    expect([whole.whole, whole.end, statusOf(whole, 100_000, false)]).toEqual([true, 100_000, 'done'])
    begun.runs.forEach((run, i) =>
      expect(whole.runs[i]!.walk.path.subarray(0, run.walk.path.length)).toEqual(run.walk.path),
    )
    const other = race(long.replace('gd.lr=0.001', 'gd.lr=0.002'))
    expect(other.runs.map((run) => run.whole)).toEqual([false, true])
    expect(other.runs[1]!.walk).toBe(whole.runs[1]!.walk)
    expect(unknown(ordersOf(other.experiment, other.surface), 100_000)).toHaveLength(1)
  })
})

test('optimizers that race together have different colours, and the usual ones the same as ever', () => {
  const ids = optimizers.map(({ id }) => id)
  for (let i = 0; i < ids.length; i++) {
    const six = [...ids, ...ids].slice(i, i + 6)
    expect(new Set(tonesOf(six).values()).size).toBe(6)
  }
  expect([...tonesOf(['gd', 'momentum', 'adam']).values()]).toEqual([1, 2, 3])
  expect(tonesOf(['lion', 'gd']).get('gd')).toBe(1)
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
