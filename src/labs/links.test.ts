import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../core/program/plainText.ts'
import { decode, encode, labOf } from '../experiment/codec.ts'
import { defaults, type Field, type Fields, type Settings } from '../experiment/field.ts'
import { limits } from '../experiment/limits.ts'
import type { Interval, Shape } from '../experiment/notation.ts'
import { obey, type Rule } from '../experiment/rule.ts'
import { fields as activationFields } from './activations/fields.ts'
import { fields as derivativeFields } from './derivatives/fields.ts'
import { fields as descentFields, rules as descentRules } from './descent/fields.ts'
import { fields as lossFields } from './losses/fields.ts'
import { rules as lossRules } from './losses/rules.ts'
import { fields as networkFields } from './network/fields.ts'
import { rules as networkRules } from './network/rules.ts'

const labs: { lab: string; fields: Fields; rules: readonly Rule[] }[] = [
  { lab: 'activations', fields: activationFields, rules: [] },
  { lab: 'losses', fields: lossFields, rules: lossRules as readonly Rule[] },
  { lab: 'derivatives', fields: derivativeFields, rules: [] },
  { lab: 'descent', fields: descentFields, rules: descentRules as readonly Rule[] },
  { lab: 'network', fields: networkFields, rules: networkRules as readonly Rule[] },
]

const numberIn = ({ min, max, integer }: Interval): Arbitrary<number> =>
  integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }).map((value) => value + 0)

const change = fc.oneof(
  fc.record({
    step: numberIn({ ...limits.network.steps, integer: true }),
    key: fc.constant('lr'),
    value: numberIn(limits.learningRate),
  }),
  fc.record({
    step: numberIn({ ...limits.network.steps, integer: true }),
    key: fc.constant('batch'),
    value: numberIn({ ...limits.network.batch, integer: true }),
  }),
)
const changes = fc.array(change, { maxLength: 20 }).map((list) => list.sort((a, b) => a.step - b.step))

const one = (values: Record<string, Arbitrary<unknown>>) => fc.record(values)
const pin = fc.oneof(
  one({
    id: fc.constant('gd'),
    params: one({ lr: numberIn(limits.learningRate) }),
    schedule: fc.constant({ id: 'constant', params: {} }),
  }),
  one({
    id: fc.constant('momentum'),
    params: one({ lr: numberIn(limits.learningRate), momentum: numberIn({ min: 0, max: 0.999 }) }),
    schedule: fc.constant({ id: 'step', params: { every: 7, gamma: 0.25 } }),
  }),
)
const pins = fc
  .tuple(
    pin,
    fc.tuple(numberIn(limits.descent.coordinate), numberIn(limits.descent.coordinate)),
    fc.constantFrom('analytic', 'numerical'),
    numberIn(limits.descent.difference),
    numberIn(limits.descent.noise),
    numberIn({ ...limits.seed, integer: true }),
  )
  .map(([base, start, gradient, h, noise, seed]) => ({ ...base, start, gradient, h, noise, seed }))

/** A text like those of expressions, whether or not it makes sense as one. */
const expressionIn = (variables: readonly string[]): Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...variables),
      fc.array(fc.constantFrom(...'2.5+-*/^(),', 'sin(', 'e', 'x'), { maxLength: 30 }),
    )
    .map(([variable, parts]) => plainText(`${parts.join('')}+${variable}`).text)

function valueOf(shape: Shape): Arbitrary<unknown> {
  if (shape.kind === 'number') return numberIn(shape.interval)
  if (shape.kind === 'pair') return fc.tuple(numberIn(shape.interval), numberIn(shape.interval))
  if (shape.kind === 'word') return fc.constantFrom(...shape.words)
  if (shape.kind === 'text') return fc.oneof(fc.constantFrom(...shape.words), expressionIn(shape.variables))
  if (shape.kind === 'own') return shape.name === 'pin' ? pins : changes
  const { min, max, distinct } = shape
  const length = { minLength: min, maxLength: max }
  return distinct ? fc.uniqueArray(valueOf(shape.of), length) : fc.array(valueOf(shape.of), length)
}

/** Settings that a lab can be in, each field at its default half of the time. */
function settingsOf(fields: Fields, rules: readonly Rule[]): Arbitrary<Settings> {
  const orDefault = (field: Field<unknown>) => fc.oneof(fc.constant(field.default), valueOf(field.shape))
  const record = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, orDefault(field)]))
  return fc.record(record).map((settings) => obey(fields, rules, { ...settings }).settings)
}

describe.each(labs)('a link to $lab', ({ lab, fields, rules }) => {
  const anySettings = settingsOf(fields, rules)

  test('brings back exactly the settings that it was made from, without a notice', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const link = encode(lab, fields, settings)
        expect(decode(link, fields, rules)).toEqual({ settings, notices: [] })
        expect(labOf(link)).toBe(lab)
      }),
      { numRuns: 300 },
    )
  })

  test('says nothing of defaults, and opens on them', () => {
    const link = encode(lab, fields, defaults(fields))
    expect(link).toBe(`#/${lab}?v=1`)
    expect(decode(link, fields, rules)).toEqual({ settings: defaults(fields), notices: [] })
    expect(decode(`#/${lab}`, fields, rules)).toEqual({ settings: defaults(fields), notices: [] })
  })

  test('is readable: no percent-escapes, keys in the order of the fields', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const link = encode(lab, fields, settings)
        expect(link).toMatch(/^#\/[a-z]+\?v=1[\w&=.,;:+*/^()-]*$/)
        const order = Object.keys(fields)
        const places = [...link.matchAll(/&([^=]+)=/g)].map(([, key]) => order.indexOf(key!))
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }),
    )
  })

  test('survives programs that escape what they need not', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const link = encode(lab, fields, settings)
        const escaped = link.slice(0, 2) + link.slice(2).replace(/[,;:^+]/g, encodeURIComponent)
        expect(decode(escaped, fields, rules).settings).toEqual(settings)
      }),
    )
  })

  test('that was mutilated still opens on settings that a link can hold', () => {
    const mutilated = fc
      .tuple(
        anySettings,
        fc.array(fc.tuple(fc.nat(400), fc.nat(5), fc.string({ maxLength: 6 })), { maxLength: 6 }),
      )
      .map(([settings, cuts]) =>
        cuts.reduce(
          (link, [at, length, by]) => link.slice(0, at + 3) + by + link.slice(at + 3 + length),
          encode(lab, fields, settings),
        ),
      )
    fc.assert(
      fc.property(mutilated, (link) => {
        const { settings, notices } = decode(link, fields, rules)
        expect(notices.length).toBeLessThanOrEqual(limits.notices)
        expect(decode(encode(lab, fields, settings), fields, rules)).toEqual({ settings, notices: [] })
      }),
      { numRuns: 500 },
    )
  })

  test('may be any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const link of [text, `#/${text}`, `#/${lab}?${text}`]) {
          labOf(link)
          expect(Object.keys(decode(link, fields, rules).settings)).toEqual(Object.keys(fields))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('may hold any value at any key; one notice names each that is not understood', () => {
    const nasty = ['__proto__', 'constructor', '1e308', '1e999', 'NaN', 'Infinity', '-Infinity', '', '%', '%E0%A4',
      '%00', '0x10', '1,', ',', '1,2,3,4,5,6,7,8,9,10,11,12,13', 'null', '[object Object]', '<script>', '１２'] // prettier-ignore
    for (const value of nasty) {
      for (const key of Object.keys(fields)) {
        const { settings, notices } = decode(`#/${lab}?v=1&${key}=${value}`, fields, rules)
        expect(settings).toEqual(defaults(fields))
        expect(notices.map((notice) => notice.key)).toEqual([key])
      }
    }
  })

  test('has a number out of range fall back to the default, and says so', () => {
    for (const [key, { shape, default: own, format }] of Object.entries(fields)) {
      if (shape.kind !== 'number') continue
      for (const value of [shape.interval.max * 2 + 1, -1e30]) {
        const { settings, notices } = decode(`#/${lab}?v=1&${key}=${value}`, fields, rules)
        expect(settings[key]).toEqual(own)
        const used = own === null ? '' : format(own)
        expect(notices).toEqual([{ key, given: String(value), used, reason: 'out-of-range' }])
      }
    }
  })

  test('keeps its rules at every default', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        for (const { key, holds } of rules)
          expect(holds({ ...settings, [key]: fields[key]!.default })).toBe(true)
      }),
    )
  })

  test('of a megabyte is read as far as the limit, in bounded time', () => {
    const long = [
      '&a=1'.repeat(250_000),
      '&'.repeat(1e6),
      `&x=${'1'.repeat(1e6)}`,
      '%'.repeat(1e6),
      `&hidden=${'1,'.repeat(5e5)}`,
    ]
    for (const text of long) {
      const { notices } = decode(`#/${lab}?v=1${text}`, fields, rules)
      expect(notices[0]!.reason).toBe('too-long')
      expect(notices.length).toBeLessThanOrEqual(limits.notices)
    }
  })
})
