import { expect, it } from 'vitest'
import { histogramOf } from '../../../core/depth/histogram.ts'
import { gridOf, mostAcross, topOf } from './panels.ts'

const histogram = (shares: readonly number[]) =>
  histogramOf(
    Float64Array.from(shares.flatMap((share, bin) => Array<number>(share * 100_000).fill(bin + 0.5))),
    0,
    shares.length,
    shares.length,
  )

it('six pictures stand in a row, twenty-one in three rows of seven, eight in two rows of four', () => {
  expect(gridOf(6, 7)).toEqual({ columns: 6, rows: 1 })
  expect(gridOf(21, 7)).toEqual({ columns: 7, rows: 3 })
  expect(gridOf(8, 7)).toEqual({ columns: 4, rows: 2 })
  expect(gridOf(6, mostAcross(390))).toEqual({ columns: 3, rows: 2 })
})

it('the top is a round share above the tallest bins', () => {
  expect(topOf([histogram([0.25, 0.1, 0.4, 0.25])])).toBe(0.3)
  expect(topOf([histogram([0.4, 0.1, 0.1, 0.4])])).toBe(0.5)
})

it('one bin that towers over the others is cut', () => {
  expect(topOf([histogram([0.88, 0.04, 0.04, 0.04])])).toBe(0.05)
})

it('but not where it is all there is to see', () => {
  expect(topOf([histogram([1, 0, 0, 0])])).toBe(1)
  expect(topOf([histogram([0.88, 0.04, 0.04, 0.04]), histogram([1, 0, 0, 0])])).toBe(1)
})
