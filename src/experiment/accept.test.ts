import { expect, test } from 'vitest'
import { accept } from './accept.ts'
import { choice, defaults, list, number, type Settings } from './field.ts'
import { real } from './notation.ts'

const fields = {
  f: choice(['sigmoid', 'tanh'], 'sigmoid'),
  x: number({ min: -5, max: 5, default: 1 }),
  z: list(real({ min: 0, max: 9 }), { min: 2, max: 3, default: [1, 2] }),
}
const initial = defaults(fields)

test('accept takes over what a link can hold', () => {
  expect(accept(fields, initial, { f: 'tanh', x: 2.5, z: [3, 4, 5] })).toEqual({
    f: 'tanh',
    x: 2.5,
    z: [3, 4, 5],
  })
})

test('accept leaves out what no link could hold', () => {
  const wrong = { f: 'relu', x: NaN, z: [1], more: 1, __proto__: { x: 2 } } as unknown as Settings<
    typeof fields
  >
  expect(accept(fields, initial, wrong)).toEqual(initial)
  for (const x of [Infinity, 6, undefined, null, '3e9', {}])
    expect(accept(fields, initial, { x } as unknown as Settings<typeof fields>).x).toBe(1)
})

test('accept makes of −0 the 0 that a link holds', () => {
  expect(Object.is(accept(fields, initial, { x: -0 }).x, 0)).toBe(true)
})

test('accept keeps the identity of a list that is the same as before', () => {
  const before = accept(fields, initial, { z: [7, 8] })
  expect(accept(fields, before, { z: [7, 8], x: 3 }).z).toBe(before.z)
  expect(accept(fields, before, { z: [1, 2] }).z).toBe(initial.z)
})
