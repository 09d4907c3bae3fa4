import { beforeEach, describe, expect, test } from 'vitest'
import { decode } from '../experiment/codec.ts'
import { choice, defaults, number, optionalPoint } from '../experiment/field.ts'
import { limits } from '../experiment/limits.ts'
import type { Rule } from '../experiment/rule.ts'
import { createLabStore, type LabStore } from './labStore.ts'

const fields = {
  surface: choice(['bowl', 'ravine'], 'ravine'),
  lr: number({ min: 0, max: 10, default: 0.1 }),
  start: optionalPoint({ min: -10, max: 10 }),
  steps: number({ min: 1, max: 1000, integer: true, default: 100 }),
  at: number({ min: 0, max: 1000, integer: true, default: 0 }),
}
const rules: readonly Rule<typeof fields>[] = [{ key: 'at', holds: ({ at, steps }) => at <= steps }]
const initial = defaults(fields)

/** A browser history as a list of entries; replace overwrites the last. */
let entries: string[]
let writes: number
let store: LabStore<typeof fields>
const state = () => store.getState()

beforeEach(() => {
  entries = ['#/descent?v=1']
  writes = 0
  const address = {
    replace(hash: string) {
      entries[entries.length - 1] = hash
      writes++
    },
    push(hash: string) {
      entries.push(hash)
      writes++
    },
  }
  store = createLabStore('descent', fields, address, rules)
})

describe('what a run moves by itself', () => {
  test('is in the address, and undo does not count it', () => {
    state().change({ lr: 0.5 })
    state().follow({ at: 3 })
    state().follow({ at: 4 })
    expect(entries).toEqual(['#/descent?v=1', '#/descent?v=1&lr=0.5&at=4'])
    expect(state().past).toEqual([initial])
    state().undo()
    expect(state().settings).toEqual(initial)
  })
})

describe('a finished change', () => {
  test('adds an entry to the browser history and one to undo', () => {
    state().change({ lr: 0.5 })
    expect(state().settings).toEqual({ ...initial, lr: 0.5 })
    expect(state().past).toEqual([initial])
    expect(entries).toEqual(['#/descent?v=1', '#/descent?v=1&lr=0.5'])
  })

  test('to equal values makes no entry, writes nothing and wakes nobody', () => {
    state().change({ start: [1, 2] })
    let woken = 0
    store.subscribe(() => woken++)
    const before = writes
    state().change({ start: [1, 2], lr: 0.1 })
    state().change({})
    state().change({ lr: 0.1 }, false)
    expect([state().past.length, writes - before, woken]).toEqual([1, 0, 0])
  })

  test('to what no link could hold is ignored', () => {
    for (const lr of [NaN, Infinity, -1, 11]) state().change({ lr })
    expect(state().settings).toEqual(initial)
    expect(state().past).toEqual([])
  })

  test('that makes another setting impossible sets that one to its default', () => {
    state().change({ at: 80 })
    state().change({ steps: 50 })
    expect(state().settings).toEqual({ ...initial, steps: 50 })
    state().undo()
    expect(state().settings.at).toBe(80)
  })

  test('keeps a bounded number of undo entries', () => {
    for (let i = 1; i <= limits.undo + 20; i++) state().change({ at: i % 2, steps: 10 + i })
    expect(state().past).toHaveLength(limits.undo)
  })
})

describe('a drag', () => {
  const drag = () => {
    for (const lr of [0.2, 0.3, 0.4]) state().change({ lr }, false)
  }

  test('moves the address along without an entry', () => {
    drag()
    expect(state().settings.lr).toBe(0.4)
    expect(state().past).toEqual([])
    expect(entries).toEqual(['#/descent?v=1&lr=0.4'])
  })

  test('makes one entry when it is done, and Back leads to where it began', () => {
    drag()
    state().change({ lr: 0.5 }, true)
    expect(state().past).toEqual([initial])
    expect(entries).toEqual(['#/descent?v=1', '#/descent?v=1&lr=0.5'])
    state().undo()
    expect(state().settings).toEqual(initial)
  })

  test('is done by an empty change too', () => {
    drag()
    state().change({})
    expect(state().past).toEqual([initial])
    expect(entries).toEqual(['#/descent?v=1', '#/descent?v=1&lr=0.4'])
  })

  test('that ends where it began leaves no trace', () => {
    drag()
    state().change({ lr: 0.1 })
    expect(state().settings).toEqual(initial)
    expect(state().past).toEqual([])
    expect(entries).toEqual(['#/descent?v=1'])
  })

  test('is undone as a whole even while it goes on', () => {
    drag()
    state().undo()
    expect(state().settings).toEqual(initial)
    state().redo()
    expect(state().settings.lr).toBe(0.4)
  })
})

describe('undo and redo', () => {
  test('restore what was there, and the address with it', () => {
    state().change({ lr: 1 })
    state().change({ surface: 'bowl' })
    state().undo()
    expect(state().settings).toEqual({ ...initial, lr: 1 })
    expect(entries.at(-1)).toBe('#/descent?v=1&lr=1')
    state().undo()
    expect(state().settings).toEqual(initial)
    state().redo()
    state().redo()
    expect(state().settings).toEqual({ ...initial, lr: 1, surface: 'bowl' })
    expect(entries.at(-1)).toBe('#/descent?v=1&surface=bowl&lr=1')
    expect(entries).toHaveLength(3)
  })

  test('do nothing where there is nothing to undo or redo', () => {
    state().undo()
    state().redo()
    expect(state().settings).toEqual(initial)
    expect(writes).toBe(0)
  })

  test('forget the future after a new change', () => {
    state().change({ lr: 1 })
    state().undo()
    state().change({ lr: 2 })
    state().redo()
    expect(state().settings.lr).toBe(2)
    expect(state().future).toEqual([])
  })
})

describe('loading what the address bar brought', () => {
  const load = (hash: string) => state().load(decode(hash, fields, rules).settings)

  test('never writes the address', () => {
    state().change({ lr: 1 })
    const before = writes
    load('#/descent?v=1&lr=2&start=1,1')
    expect(state().settings).toEqual({ ...initial, lr: 2, start: [1, 1] })
    expect(writes).toBe(before)
  })

  test('starts a new history for another link', () => {
    state().change({ lr: 1 })
    load('#/descent?v=1&lr=2')
    expect([state().past, state().future]).toEqual([[], []])
  })

  test('is an undo when Back leads to the entry before, and a redo when Forward leads to the next', () => {
    state().change({ lr: 1 })
    state().change({ lr: 2 })
    load(entries[1]!)
    expect([state().settings.lr, state().past.length, state().future.length]).toEqual([1, 1, 1])
    load(entries[2]!)
    expect([state().settings.lr, state().past.length, state().future.length]).toEqual([2, 2, 0])
  })

  test('of the same settings changes nothing', () => {
    state().change({ lr: 1 })
    load('#/descent?v=1&lr=1')
    expect(state().past).toHaveLength(1)
  })

  test('ends a drag', () => {
    state().change({ lr: 1 }, false)
    load('#/descent?v=1&lr=2')
    state().change({ lr: 3 })
    expect(state().past.map(({ lr }) => lr)).toEqual([2])
  })
})

test('reset sets one key to its default and can be undone', () => {
  state().change({ lr: 1, steps: 5 })
  state().reset('lr')
  expect(state().settings).toEqual({ ...initial, steps: 5 })
  state().undo()
  expect(state().settings.lr).toBe(1)
})
