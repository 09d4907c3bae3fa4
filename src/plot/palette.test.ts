import { describe, expect, it } from 'vitest'
import { colourTable, packed, parseRgb, tableIndex } from './palette.ts'

describe('a colour table', () => {
  it('goes through its stops, opaque, in the byte order of a canvas', () => {
    const table = colourTable(
      [
        [255, 0, 0],
        [0, 0, 0],
        [0, 0, 255],
      ],
      5,
    )
    expect([...table].map((c) => c.toString(16))).toEqual([
      'ff0000ff',
      'ff000080',
      'ff000000',
      'ff800000',
      'ffff0000',
    ])
  })

  it('holds every share, also one that is out of range or not a number', () => {
    expect([-1, 0, 0.5, 1, 2, NaN].map((share) => tableIndex(share, 256))).toEqual([0, 0, 128, 255, 255, 128])
  })

  it('reads computed colours', () => {
    expect(parseRgb('rgb(1, 20, 255)')).toEqual([1, 20, 255])
    expect(parseRgb('rgba(1, 20, 255, 0.5)').slice(0, 3)).toEqual([1, 20, 255])
    expect(packed([1, 2, 3])).toBe(0xff030201)
  })
})
