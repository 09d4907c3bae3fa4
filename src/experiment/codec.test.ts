import { describe, expect, test } from 'vitest'
import { decode, encode, labOf } from './codec.ts'
import {
  choice,
  defaults,
  list,
  number,
  optionalChoice,
  optionalList,
  optionalNumber,
  optionalPoint,
} from './field.ts'
import { limits } from './limits.ts'
import { real, word } from './notation.ts'
import type { Rule } from './rule.ts'

const fields = {
  surface: choice(['bowl', 'ravine'], 'ravine'),
  opt: list(word(['gd', 'momentum', 'adam']), { min: 1, max: 2, distinct: true, default: ['gd'] }),
  lr: optionalNumber({ min: 0.001, max: 10 }),
  start: optionalPoint({ min: -10, max: 10 }),
  steps: number({ min: 1, max: 1000, integer: true, default: 100 }),
  at: number({ min: 0, max: 1000, integer: true, default: 0 }),
  hidden: optionalList(real({ min: 1, max: 128, integer: true }), { min: 0, max: 8 }),
  sampling: optionalChoice(['shuffle', 'choice']),
}
const rules: readonly Rule<typeof fields>[] = [{ key: 'at', holds: ({ at, steps }) => at <= steps }]
const initial = defaults(fields)
const open = (query: string) => decode(`#/descent?${query}`, fields, rules)

describe('decode', () => {
  test('reads every kind of value', () => {
    expect(open('v=1&surface=bowl&opt=adam,gd&lr=.5&start=-3,4&steps=30&hidden=4,2&sampling=choice')).toEqual(
      {
        settings: {
          ...initial,
          surface: 'bowl',
          opt: ['adam', 'gd'],
          lr: 0.5,
          start: [-3, 4],
          steps: 30,
          hidden: [4, 2],
          sampling: 'choice',
        },
        notices: [],
      },
    )
  })

  test('keeps what is right beside what is wrong, with one notice for each wrong', () => {
    expect(open('v=1&surface=bowel&lr=-5&steps=1e3&start=1,2,3&opt=gd,adam,momentum&colour=red')).toEqual({
      settings: { ...initial, steps: 1000 },
      notices: [
        { key: 'surface', given: 'bowel', used: 'ravine', reason: 'malformed' },
        { key: 'lr', given: '-5', used: '', reason: 'out-of-range' },
        { key: 'start', given: '1,2,3', used: '', reason: 'malformed' },
        { key: 'opt', given: 'gd,adam,momentum', used: 'gd', reason: 'too-long' },
        { key: 'colour', given: 'red', used: '', reason: 'unknown-key' },
      ],
    })
  })

  test('tells no key of Object.prototype from any other unknown key', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      const { settings, notices } = open(`${key}=1`)
      expect(settings).toEqual(initial)
      expect(Object.getPrototypeOf(settings)).toBe(Object.prototype)
      expect(notices).toEqual([{ key, given: '1', used: '', reason: 'unknown-key' }])
      expect(open(`surface=${key}`).settings.surface).toBe('ravine')
    }
  })

  test('takes the first of a key that comes twice, and says so', () => {
    const { settings, notices } = open('steps=5&steps=6&steps=7')
    expect(settings.steps).toBe(5)
    expect(notices).toEqual([{ key: 'steps', given: '6', used: '5', reason: 'malformed' }])
  })

  test('takes a setting that does not fit the others for out of range', () => {
    const { settings, notices } = open('steps=10&at=11')
    expect(settings).toEqual({ ...initial, steps: 10 })
    expect(notices).toEqual([{ key: 'at', given: '11', used: '0', reason: 'out-of-range' }])
  })

  test('reads −0 as 0', () => {
    expect(open('start=-0,-0.0').settings.start).toEqual([0, 0])
  })

  test('needs no version, and reads a link of an unknown one as far as it can', () => {
    expect(open('steps=5').notices).toEqual([])
    const { settings, notices } = open('v=2&steps=5')
    expect(settings.steps).toBe(5)
    expect(notices).toEqual([{ key: 'v', given: '2', used: '1', reason: 'version' }])
  })

  test('takes a broken percent-escape for malformed and shows it as it stands', () => {
    expect(open('surface=%E0%A4').notices).toEqual([
      { key: 'surface', given: '%E0%A4', used: 'ravine', reason: 'malformed' },
    ])
    expect(open('%E0%A4=1').notices).toEqual([{ key: '%E0%A4', given: '1', used: '', reason: 'unknown-key' }])
  })

  test('drops what comes again in a list of distinct values', () => {
    expect(open('opt=gd,gd')).toEqual({ settings: initial, notices: [] })
  })

  test('has a word for an empty list, so that a link cut short is not taken for one', () => {
    expect(open('hidden=none').settings.hidden).toEqual([])
    expect(open('hidden=').notices).toEqual([{ key: 'hidden', given: '', used: '', reason: 'malformed' }])
    expect(open('opt=none').notices).toEqual([{ key: 'opt', given: 'none', used: 'gd', reason: 'malformed' }])
  })

  test('quotes a long value in part and makes at most so many notices', () => {
    expect(open(`surface=${'a'.repeat(5000)}`).notices[0]!.given).toHaveLength(limits.quote)
    const many = Array.from({ length: 500 }, (_, i) => `key${i}=1`).join('&')
    const { settings, notices } = open(`${many}&steps=7`)
    expect(notices).toHaveLength(limits.notices)
    expect(settings.steps).toBe(7)
  })

  test('reads of a link that is too long what came before the limit, and no value that the limit cut', () => {
    const long = `#/descent?steps=700&${'x=1&'.repeat(limits.link / 4)}`.slice(0, limits.link - 6)
    const { settings, notices } = decode(`${long}&at=1234567890`, fields, rules)
    expect(settings).toEqual({ ...initial, steps: 700 })
    expect(notices[0]).toEqual({
      key: '',
      given: String(long.length + 14),
      used: String(limits.link),
      reason: 'too-long',
    })
  })
})

describe('labOf', () => {
  test('names the lab of a link and of nothing else', () => {
    expect(labOf('#/descent?v=1&lr=1')).toBe('descent')
    expect(labOf('#/descent')).toBe('descent')
    expect(labOf('#/d%65scent')).toBe('descent')
    for (const none of ['', '#', '#/', '#/?v=1', '#main', 'descent', '#/%']) expect(labOf(none)).toBe(null)
  })

  test('shortens a name that is too long to be one', () => {
    expect(labOf(`#/${'a'.repeat(1e6)}`)!.length).toBeLessThanOrEqual(limits.quote)
  })
})

describe('encode', () => {
  test('writes the shortest readable text, in the order of the fields', () => {
    const settings = {
      ...initial,
      at: 12,
      start: [-7, 2] as const,
      lr: 0.95,
      hidden: [],
      opt: ['adam', 'momentum'] as const,
    }
    expect(encode('descent', fields, settings)).toBe(
      '#/descent?v=1&opt=adam,momentum&lr=0.95&start=-7,2&at=12&hidden=none',
    )
  })

  test('writes numbers that read back as the same double', () => {
    const wide = { x: number({ min: -Number.MAX_VALUE, max: Number.MAX_VALUE, default: 0 }) }
    for (const x of [0.1 + 0.2, 1e-10, 1e21, -5e-324, Number.MAX_VALUE, 123456789.12345678, 2 ** 53]) {
      const link = encode('a', wide, { x })
      expect(link).not.toContain('+')
      expect(decode(link, wide).settings.x).toBe(x)
    }
  })
})
