import { expect, it } from 'vitest'
import { walk } from './walk.ts'
import { walkParts } from './walkParts.ts'
import { createWalks } from './walks.ts'

const spec = { ground: 'rosenbrock', optimizer: 'adam', params: { lr: 0.01 }, noise: 0.2, seed: 3 }
const orders = [
  { spec, start: [-1.2, 1] as const },
  { spec: { ...spec, optimizer: 'gd', params: { lr: 1 } }, start: [-1.2, 1] as const },
  { spec: { ...spec, schedule: { id: 'constant', params: { warmup: 50 } } }, start: [1, -1] as const },
]

it('long walks in pieces have the bits of walks at once, also where one diverges', () => {
  const work = createWalks({ orders, steps: 9000 })
  let units = 0
  while (work.work()) units++
  expect(units).toBeGreaterThan(4)
  expect(work.done).toBeLessThanOrEqual(work.of)
  orders.forEach(({ spec: one, start }, i) => {
    const { ground, optimizer, params, options } = walkParts(one)
    const { path, f, status } = work.output()[i]!
    expect({ path, f, status }).toEqual(walk(ground, optimizer, params, start, 9000, options))
  })
  expect(work.output()[0]!.drawn).toBe(work.output()[2]!.drawn)
})

it('a walk that is asked for by a name that there is not is refused', () => {
  const wrong = { spec: { ...spec, optimizer: 'constructor' }, start: [0, 0] as const }
  expect(() => createWalks({ orders: [wrong], steps: 5 }).work()).toThrow(
    'No optimizer is called constructor',
  )
})
