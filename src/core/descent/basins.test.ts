import { describe, expect, it } from 'vitest'
import { himmelblau } from '../surfaces/himmelblau.ts'
import { rastrigin } from '../surfaces/rastrigin.ts'
import { ends } from './basinList.ts'
import { createBasins, mostBasins, type Basins, type BasinsInput } from './basins.ts'
import { walk } from './walk.ts'
import { walkParts } from './walkParts.ts'

const square = (size: number) =>
  [
    [-size, size],
    [-size, size],
  ] as const

const four: BasinsInput = {
  walk: { ground: 'himmelblau', optimizer: 'gd', params: { lr: 0.01 } },
  box: square(5),
  columns: 40,
  rows: 32,
  steps: 200,
}

function map(patch: Partial<BasinsInput> = {}): Basins {
  const work = createBasins({ ...four, ...patch })
  while (work.work());
  return work.output()
}

const startOf = ({ box: [x, y], columns, rows }: BasinsInput, cell: number) =>
  [
    x[0] + (((cell % columns) + 0.5) * (x[1] - x[0])) / columns,
    y[0] + ((Math.floor(cell / columns) + 0.5) * (y[1] - y[0])) / rows,
  ] as const

describe('the map of basins', () => {
  it('says of every start to which minimum of Himmelblau its walk leads, and when', () => {
    const { cells, steps, basins, reach } = map()
    const { ground, optimizer, params } = walkParts(four.walk)
    expect(reach).toBeCloseTo(0.02 * Math.hypot(10, 10), 14)
    for (let cell = 0; cell < cells.length; cell += 7) {
      const { path } = walk(ground, optimizer, params, startOf(four, cell), four.steps)
      const far = (k: number, x: number, y: number) => Math.hypot(path[2 * k]! - x, path[2 * k + 1]! - y)
      const basin = basins[cells[cell]!]!
      expect(far(200, basin.x, basin.y)).toBeLessThan(reach)
      const arrival = steps[cell]!
      const [x, y] = [path[400]!, path[401]!]
      for (let k = arrival; k <= 200; k++) expect(far(k, x, y)).toBeLessThanOrEqual(reach)
      if (arrival > 0) expect(far(arrival - 1, x, y)).toBeGreaterThan(reach)
    }
  })

  it('lists the four minima by share, largest first, with what is known of each', () => {
    const { basins, walked, elsewhere } = map()
    expect(basins.map(({ x, y }) => [x, y]).sort()).toEqual(himmelblau.minima.map(([x, y]) => [x, y]).sort())
    for (const { kind, global, isolated, f } of basins)
      expect({ kind, global, isolated, f }).toEqual({
        kind: 'minimum',
        global: true,
        isolated: true,
        f: expect.closeTo(0, 20),
      })
    const shares = basins.map(({ starts }) => starts)
    expect(shares).toEqual([...shares].sort((a, b) => b - a))
    expect(shares.reduce((a, b) => a + b)).toBe(walked)
    expect(walked).toBe(40 * 32)
    expect(elsewhere).toEqual({ notArrived: 0, diverged: 0, flat: 0, other: 0 })
  })

  it('counts the cells that it shows', () => {
    const { cells, basins } = map()
    basins.forEach(({ starts }, at) => expect(cells.filter((end) => end === at)).toHaveLength(starts))
  })

  it('finds the local minima of rastrigin, of which one is global', () => {
    const walk = { ground: 'rastrigin', optimizer: 'gd', params: { lr: 0.002 } }
    const { basins } = map({ walk, box: rastrigin.domain })
    expect(basins.filter(({ kind }) => kind === 'minimum')).toHaveLength(121)
    expect(basins.filter(({ global }) => global)).toMatchObject([{ x: 0, y: 0 }])
  })

  it('keeps no more than 128 basins', () => {
    const walk = { ground: 'rastrigin', optimizer: 'gd', params: { lr: 0.002 } }
    const { basins, elsewhere, cells } = map({ walk, box: square(20.3), columns: 80, rows: 80, steps: 400 })
    expect(basins).toHaveLength(mostBasins)
    expect(elsewhere.other).toBeGreaterThan(1000)
    expect(cells.filter((end) => end === ends.other)).toHaveLength(elsewhere.other)
  })

  it('is the same for a surface a billionth as high, walked with a learning rate that makes up for it', () => {
    const scaled = (by: number): BasinsInput['walk'] => {
      const variables = ['x', 'y'] as const
      const steps = [
        ['x'],
        ['y'],
        ['multiply', 0, 0],
        ['multiply', 1, 1],
        ['add', 2, 3],
        [by],
        ['multiply', 4, 5],
      ] as const
      const slope = (of: 'x' | 'y') => ({ variables, steps: [[of], [2 * by], ['multiply', 0, 1]] as const })
      const ground = { value: { variables, steps }, gradient: [slope('x'), slope('y')] as const }
      return { ground, optimizer: 'gd', params: { lr: 0.1 / by } }
    }
    const [high, low] = [map({ walk: scaled(1), columns: 8 }), map({ walk: scaled(2 ** -30), columns: 8 })]
    expect(low.cells).toEqual(high.cells)
    expect(low.basins).toMatchObject([{ kind: 'minimum', starts: 8 * 32 }])
  })

  it('counts a minimum that lies outside the box', () => {
    const { basins, reach } = map({
      box: [
        [0, 1.5],
        [0, 1.5],
      ],
      columns: 8,
    })
    expect(basins[0]).toMatchObject({ x: 3, y: 2, starts: 8 * 32 })
    expect(basins.slice(1).map(({ starts }) => starts)).toEqual([0, 0, 0])
    expect(reach).toBeLessThan(0.05)
  })

  it('tells walks that diverge, that crawl, that never settle and that stand on a plain from those that arrive', () => {
    const shares = (walk: BasinsInput['walk'], box: BasinsInput['box']) => map({ walk, box }).elsewhere
    const gd = (ground: string, lr: number) => ({ ground, optimizer: 'gd', params: { lr } })
    expect(shares(gd('himmelblau', 1), square(5)).diverged).toBe(1280)
    expect(shares(gd('ravine', 1e-4), square(10)).notArrived).toBeGreaterThan(1200)
    // It leaps about, and is never far from some stationary point: there is one every half unit.
    expect(shares(gd('rastrigin', 0.1), rastrigin.domain).notArrived).toBeGreaterThan(1200)
    expect(shares(gd('plateau', 0.1), square(8)).flat).toBeGreaterThan(900)
  })

  it('takes the rings of drop-wave for one basin each', () => {
    const walk = { ground: 'drop-wave', optimizer: 'gd', params: { lr: 0.005 } }
    const rings = map({ walk, box: square(2) }).basins.filter(({ isolated }) => !isolated)
    expect(rings.length).toBeGreaterThanOrEqual(3)
    expect(rings.length).toBeLessThan(6)
    for (const { x, y, kind } of rings) {
      expect(kind).toBe('minimum')
      expect(((Math.hypot(x, y) * 12) / (2 * Math.PI)) % 1).toSatisfy(
        (part: number) => Math.abs(part - 0.5) > 0.4,
      )
    }
  })

  it('adds the same noise to every walk, and follows schedules and numerical gradients', () => {
    const walk = {
      ...four.walk,
      noise: 3,
      seed: 4,
      gradient: 'numerical' as const,
      schedule: { id: 'constant', params: { warmup: 20 } },
    }
    const noisy = map({ walk })
    expect(noisy.cells).not.toEqual(map().cells)
    expect(noisy).toEqual(map({ walk }))
  })
})

describe('the work', () => {
  it('has as many units as it says, of some ten thousand steps, the last of which ends it', () => {
    const work = createBasins(four)
    const all = four.columns * four.rows
    let units = 0
    while (work.work()) {
      expect(work.done).toBe(++units)
      expect(work.news!().walked === all).toBe(units === work.of)
    }
    expect(units).toBe(work.of)
    expect(work.work()).toBe(false)
    expect(units).toBeGreaterThan((40 * 32 * 200) / 10_000)
  })

  it('knows the global minima from the beginning, and never gives a basin another key', () => {
    const walk = { ground: 'rastrigin', optimizer: 'gd', params: { lr: 0.002 } }
    const work = createBasins({ ...four, walk, box: rastrigin.domain })
    expect(work.news!()).toMatchObject({
      walked: 0,
      basins: [{ x: 0, y: 0, global: true, key: 0, starts: 0 }],
    })
    let before: Basins['basins'] = []
    while (work.work()) {
      const { basins } = work.news!()
      basins.forEach(({ key }, at) => expect(key).toBe(at))
      before.forEach(({ x, y }, at) => expect(basins[at]).toMatchObject({ x, y }))
      before = basins
    }
    const places = new Map(work.output().basins.map(({ key, x, y }) => [key, [x, y]]))
    before.forEach(({ key, x, y }) => expect(places.get(key)).toEqual([x, y]))
  })

  it('shows a coarse map that sharpens, whole from its first level on', () => {
    const work = createBasins(four)
    const last = map()
    const ours = ({ cells, basins }: Basins) => Array.from(cells, (end) => basins[end]?.key ?? end)
    const likeness: number[] = []
    while (work.work()) {
      const news = work.news!()
      if (news.walked < 20) continue
      expect(news.cells.includes(ends.pending)).toBe(false)
      const [now, then] = [ours(news), ours(last)]
      likeness.push(now.filter((key, i) => key === then[i]).length / now.length)
    }
    expect(likeness[0]).toBeGreaterThan(0.7)
    expect(likeness.at(-1)).toBe(1)
    for (let i = 1; i < likeness.length; i++) expect(likeness[i]).toBeGreaterThan(likeness[i - 1]! - 0.03)
  })

  it('hands out copies, which it does not write into', () => {
    const work = createBasins(four)
    work.work()
    const early = work.news!()
    const kept = structuredClone(early)
    while (work.work());
    expect(early).toEqual(kept)
    structuredClone(work.output(), { transfer: [work.output().cells.buffer as ArrayBuffer] })
    expect(work.output().cells).toHaveLength(40 * 32)
  })

  it('refuses ids, grids and steps that make no sense', () => {
    const bad: Partial<BasinsInput>[] = [
      { walk: { ...four.walk, ground: 'nowhere' } },
      { walk: { ...four.walk, optimizer: 'luck' } },
      { columns: 0 },
      { rows: 1.5 },
      { columns: 1001 },
      { steps: -1 },
      { steps: NaN },
      {
        box: [
          [1, 1],
          [0, 1],
        ],
      },
      {
        box: [
          [0, Infinity],
          [0, 1],
        ],
      },
    ]
    for (const patch of bad) expect(() => createBasins({ ...four, ...patch })).toThrow(RangeError)
  })

  it('of no steps finds what stands under the starts', () => {
    const { basins, elsewhere } = map({
      steps: 0,
      columns: 1,
      rows: 1,
      box: square(1e-9),
      walk: { ...four.walk, ground: 'bowl' },
    })
    expect(basins[0]).toMatchObject({ x: 0, y: 0, starts: 1 })
    expect(elsewhere.notArrived).toBe(0)
  })
})
