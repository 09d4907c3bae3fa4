import { expect, it } from 'vitest'
import { durationText } from './duration.ts'

it('says a time in the units that people use for it', () => {
  expect(
    [0, 0.4567, 8.24, 152.3, 1500, 50_400, 326_000, 3_600_000, 4_320_000, NaN].map(durationText),
  ).toEqual([
    '0 ms',
    '0.46 ms',
    '8.2 ms',
    '152 ms',
    '1.5 s',
    '50 s',
    '5 min 26 s',
    '1 h 0 min',
    '1 h 12 min',
    '–',
  ])
})
