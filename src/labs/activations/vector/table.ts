import { indexed, reading } from '../numbers.ts'

/** Of all pictures of this room, so that what belongs together stands over one another. */
export const margin = { right: 24, bottom: 26, top: 28 }

/** z₁ = 0.3, z₂ = 2.9, … */
export const listed = (letter: string, values: ArrayLike<number>) =>
  Array.from(values, (value, i) => `${indexed(letter, i + 1)} = ${reading(value)}`).join(', ')

/** Columns of equal length, after their numbers from 1. */
export const tableOf = (columns: Readonly<Record<string, ArrayLike<number>>>) => ({
  columns: ['i', ...Object.keys(columns)],
  rows: Array.from(Object.values(columns)[0]!, (_, i) => [
    i + 1,
    ...Object.values(columns).map((values) => values[i]!),
  ]),
})
