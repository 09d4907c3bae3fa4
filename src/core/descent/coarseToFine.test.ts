import { expect, it } from 'vitest'
import { coarseToFine } from './coarseToFine.ts'

const grids = [
  [200, 200],
  [16, 8],
  [13, 7],
  [1, 1],
  [1, 30],
] as const

it.each(grids)('every cell of %i × %i comes once', (columns, rows) => {
  const cells = coarseToFine(columns, rows).flatMap(({ cells }) => Array.from(cells))
  expect(cells.sort((a, b) => a - b)).toEqual(Array.from({ length: columns * rows }, (_, i) => i))
})

it.each(grids)('every block of %i × %i has a cell of its own once its level is done', (columns, rows) => {
  const known = new Set<number>()
  for (const { side, cells } of coarseToFine(columns, rows)) {
    cells.forEach((cell) => known.add(cell))
    const blockOf = (cell: number) =>
      `${Math.floor((cell % columns) / side)} ${Math.floor(cell / columns / side)}`
    const blocks = new Set([...known].map(blockOf))
    expect(blocks.size).toBe(Math.ceil(columns / side) * Math.ceil(rows / side))
  }
})

it('the first cells are the middles of blocks of eight, a 64th of all', () => {
  const [first] = coarseToFine(200, 200)
  expect(first).toMatchObject({ side: 8 })
  expect(first!.cells).toHaveLength(625)
  expect(Array.from(first!.cells.subarray(0, 2))).toEqual([4 * 200 + 4, 4 * 200 + 12])
})
