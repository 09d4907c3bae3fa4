import { describe, expect, test } from 'vitest'
import type { Basins, BasinsInput } from '../../../core/descent/basins.ts'
import { ends } from '../../../core/descent/basinList.ts'
import { surfaces } from '../../../core/surfaces/index.ts'
import { surfaceOf } from '../../../expression/anySurface.ts'
import { unpainted } from '../../../plot/CellMap.tsx'
import type { LatestState } from '../../../state/latestJob.ts'
import { factsOf, limitAt, numberOf } from './facts.ts'
import { mapOf } from './map.testing.ts'
import { mapData } from './mapData.ts'
import { cellAt, startOf } from './mapInput.ts'
import { paintedCells, paintOfBasin, paints } from './paints.ts'
import { nextPicture } from './picture.ts'
import { saddlesOf } from './saddles.ts'
import { walkEnd } from './walkEnd.ts'

const himmelblau = '&surface=himmelblau&opt=gd&steps=200&gd.lr=0.01'

describe('the starts of a map', () => {
  test('lie in the middle of cells that are about square, and each place belongs to the cell around it', () => {
    const { input } = mapOf('&opt=gd&steps=5', 20).picture
    expect([input.columns, input.rows]).toEqual([20, 10])
    expect(startOf(input, 0)).toEqual([-9.5, -4.5])
    for (const cell of [0, 7, 63, 199]) expect(cellAt(input, ...startOf(input, cell))).toBe(cell)
    expect(cellAt(input, 10.1, 0)).toBeNull()
    expect(cellAt(input, 0, -5.1)).toBeNull()
  })
})

describe('a single walk', () => {
  test('ends where the map says of its start, in as many steps', () => {
    for (const query of [
      himmelblau,
      '&surface=himmelblau&opt=gd&steps=200&gd.lr=0.024',
      '&surface=himmelblau&opt=momentum&steps=200&momentum.lr=0.015',
      '&surface=plateau&opt=gd&steps=100&gd.lr=0.05',
      '&surface=drop-wave&opt=gd&steps=300&gd.lr=0.005',
      '&surface=monkey-saddle&opt=gd&steps=100&gd.lr=0.02',
    ]) {
      const { picture } = mapOf(query)
      const { map, input } = picture
      for (let cell = 3; cell < map.cells.length; cell += 97) {
        const start = startOf(input, cell).join()
        const { race, run } = mapOf(`${query}&start=${start}`, 1)
        const found = walkEnd(race.surface, run, picture)!
        const end = typeof found.end === 'string' ? ends[found.end] : map.basins.indexOf(found.end)
        expect([end, found.steps], `${query} from ${start}`).toEqual([map.cells[cell], map.steps[cell]])
      }
    }
  })
})

describe('the numbers of a map', () => {
  test('himmelblau is shared among four global minima, whose order stays', () => {
    const { rows, firstLost, shade } = factsOf(mapOf(himmelblau).picture.map)
    expect(rows.map(({ basin }) => numberOf(basin))).toEqual(['1', '2', '3', '4'])
    expect(rows.every(({ basin, share }) => basin.global && share > 0.2 && share < 0.3)).toBe(true)
    expect(rows.every(({ median }) => median! > 0 && median! < 20)).toBe(true)
    expect(firstLost).toBeNull()
    shade.forEach((at, steps) => expect(at).toBeGreaterThanOrEqual(steps > 0 ? shade[steps - 1]! : 0))
    expect(shade.at(-1)).toBeLessThanOrEqual(1)
  })

  test('other basins come after the global ones, those with most starts first', () => {
    const { rows } = factsOf(mapOf('&surface=six-hump-camel&opt=gd&gd.lr=0.01&steps=200').picture.map)
    expect(rows.map(({ basin }) => basin.global)).toEqual([true, true, false, false, false, false])
    const others = rows.slice(2).map(({ share }) => share)
    expect(others).toEqual([...others].sort((a, b) => b - a))
  })

  test('a learning rate is told where it is too large for a minimum: 2/λmax, with momentum 2(1 + μ)/λmax', () => {
    const { race, run, picture } = mapOf('&surface=himmelblau&opt=gd&steps=200&gd.lr=0.02')
    const limits = picture.map.basins.map((basin) => limitAt(race.surface, run, basin)!)
    for (const [i, basin] of picture.map.basins.entries()) expect(basin.starts > 0).toBe(limits[i]! > 0.02)
    const heavy = mapOf('&opt=momentum&momentum.momentum=0.5&steps=10')
    expect(limitAt(heavy.race.surface, heavy.run, heavy.picture.map.basins[0]!)).toBeCloseTo(1.5, 8)
    const adam = mapOf('&opt=adam&steps=10')
    expect(limitAt(adam.race.surface, adam.run, adam.picture.map.basins[0]!)).toBeNull()
    const cosine = mapOf('&opt=gd&steps=10&schedule=cosine')
    expect(limitAt(cosine.race.surface, cosine.run, cosine.picture.map.basins[0]!)).toBeNull()
  })

  test('the table of a saved map has a row for every start that has walked', () => {
    const { picture } = mapOf('&surface=himmelblau&opt=gd&steps=200&gd.lr=0.03', 20)
    const rows = [...mapData(picture).rows]
    expect(rows).toHaveLength(400)
    expect(new Set(rows.map((row) => row[2]))).toEqual(new Set(['not arrived', 'diverged']))
    expect(rows[0]!.slice(0, 2)).toEqual([-4.75, -4.75])
    expect([...mapData(null).rows]).toEqual([])
  })
})

describe('the colours of a map', () => {
  test('are those of the basins, or shades by the number of steps; what has not walked is left empty', () => {
    const { map } = mapOf(himmelblau).picture
    const cells = paintedCells(map, null)
    cells.forEach((paint, cell) => expect(paints[paint]).toBe(paintOfBasin(map.basins[map.cells[cell]!]!)))
    const shaded = paintedCells(map, factsOf(map).shade)
    expect(new Set(shaded).size).toBeGreaterThan(15)
    const [few, many] = [map.steps.indexOf(Math.min(...map.steps)), map.steps.indexOf(Math.max(...map.steps))]
    expect(paints[shaded[few]!]!.share).toBeLessThan(paints[shaded[many]!]!.share)
    const empty = { ...map, cells: map.cells.map(() => ends.pending) }
    expect(new Set(paintedCells(empty, null))).toEqual(new Set([unpainted]))
  })
})

describe('the saddles of a surface', () => {
  test.each([
    ['himmelblau', 4],
    ['three-hump-camel', 2],
    ['styblinski-tang', 4],
    ['saddle', 1],
    ['bowl', 0],
    ['rastrigin', 0],
  ])('of %s: %i, or none where there are too many to be drawn', (id, count) => {
    expect(saddlesOf(surfaceOf(id)!)).toHaveLength(count)
  })

  test('have no slope, and lie within the picture', () => {
    for (const { id } of surfaces) {
      const surface = surfaceOf(id)!
      const [x, y] = surface.domain
      for (const [u, v] of saddlesOf(surface)) {
        const slope = new Float64Array(2)
        surface.gradient(u, v, slope)
        expect(Math.hypot(...slope), id).toBeLessThan(1e-4)
        expect(u >= x[0] && u <= x[1] && v >= y[0] && v <= y[1]).toBe(true)
      }
    }
  })
})

describe('the picture', () => {
  const { input, map } = mapOf(himmelblau, 20).picture
  const other: BasinsInput = { ...input, walk: { ...input.walk, ground: 'bowl' } }
  const holes: Basins = { ...map, cells: map.cells.map((end, cell) => (cell > 9 ? ends.pending : end)) }
  const state = (patch: Partial<LatestState<'basins'>>): LatestState<'basins'> => ({
    status: 'running',
    shown: null,
    news: null,
    share: null,
    failure: null,
    ...patch,
  })
  const whole = { input, map, whole: true }

  test('of a surface grows from the first word of it', () => {
    const grown = nextPicture(null, state({ status: 'loading', news: { input, found: holes } }))
    expect(grown).toEqual({ input, map: holes, whole: false })
    const after = nextPicture(whole, state({ news: { input: other, found: holes } }))
    expect(after).toEqual({ input: other, map: holes, whole: false })
  })

  test('stays while the next one of the same surface has holes', () => {
    expect(nextPicture(whole, state({ news: { input, found: holes } }))).toBe(whole)
    expect(nextPicture(whole, state({ news: { input, found: map } }))?.whole).toBe(false)
  })

  test('stays as far as it had come when the computation is cancelled or fails', () => {
    const part = { input, map: holes, whole: false }
    expect(nextPicture(part, state({ status: 'cancelled' }))).toBe(part)
    expect(nextPicture(part, state({ status: 'failed', failure: 'no memory' }))).toBe(part)
    expect(nextPicture(part, state({ status: 'done', shown: { input, output: map } }))).toEqual(whole)
    expect(nextPicture(part, state({ status: 'idle' }))).toBeNull()
  })
})
