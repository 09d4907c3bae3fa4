import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import golden from '../golden/random.json'
import numpy from './fixtures/random.json'
import { RandomState } from './randomState.ts'

type Drawn = Float64Array | Int32Array
type Method = 'randomSample' | 'uniform' | 'randn' | 'normal' | 'randint' | 'choice' | 'permutation'

const draw = (random: RandomState, method: string, args: readonly number[]): Drawn =>
  (random[method as Method] as (...args: number[]) => Drawn).apply(random, [...args])

function expectDrawn(drawn: Drawn, expected: readonly number[]): void {
  expect(drawn.length).toBe(expected.length)
  expected.forEach((value, i) => {
    if (drawn instanceof Int32Array) expect(drawn[i]).toBe(value)
    else expect(Math.abs(drawn[i]! - value)).toBeLessThanOrEqual(1e-15 * (1 + Math.abs(value)))
  })
}

test.each(golden.streams)('RandomState($seed) gives the golden stream', ({ seed, calls }) => {
  const random = new RandomState(seed)
  for (const [name, args, expected] of calls as [string, number[], number[]][]) {
    expectDrawn(draw(random, name === 'random_sample' ? 'randomSample' : name, args), expected)
  }
})

/** 32-bit FNV-1a over the array's 32-bit words. */
function hash(drawn: Drawn): number {
  let hash = 2166136261
  for (const word of new Uint32Array(drawn.buffer)) hash = Math.imul(hash ^ word, 16777619)
  return hash >>> 0
}

/** Adds as NumPy does to 1e-10 or so; enough to see a number that is out of place. */
const sum = (drawn: Drawn, of: (x: number) => number): number => {
  let total = 0
  for (const x of drawn) total += of(x)
  return total
}

describe.each(numpy.streams)('RandomState($seed), as NumPy drew it at length:', ({ seed, calls }) => {
  const random = new RandomState(seed)
  test.each(calls)('$method($args)', ({ method, args, first, last, ...of }) => {
    const drawn = draw(random, method, args)
    expectDrawn(drawn.slice(0, first.length) as Drawn, first)
    expectDrawn(drawn.slice(-last.length) as Drawn, last)
    expect(drawn.length).toBe(of.n)
    if ('hash' in of) expect(hash(drawn)).toBe(of.hash)
    else {
      expect(sum(drawn, (x) => x)).toBeCloseTo(of.sum, 8)
      expect(sum(drawn, (x) => x * x)).toBeCloseTo(of.squares, 8)
    }
  })
})

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const warmUp = fc.nat(700)

test('a clone, and a generator made from a snapshot that crossed to a worker, go on with the same numbers', () => {
  fc.assert(
    fc.property(seed, warmUp, (seed, drawn) => {
      const random = new RandomState(seed)
      random.randn(drawn)
      const clone = random.clone()
      const travelled = RandomState.from(structuredClone(random.state()))
      const expected = random.randn(50)
      expect(clone.randn(50)).toEqual(expected)
      expect(travelled.randn(50)).toEqual(expected)
      expect(travelled.permutation(20)).toEqual(random.permutation(20))
    }),
  )
})

test('drawing from a generator leaves its snapshots and clones as they were', () => {
  const random = new RandomState(3)
  const snapshot = random.state()
  const before = structuredClone(snapshot)
  const clone = random.clone()
  random.randn(1001)
  expect(snapshot).toEqual(before)
  expect(clone.state()).toEqual(before)
})

test('uniform numbers stay at or above the low bound and below the high one', () => {
  const bound = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(seed, bound, bound, (seed, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      for (const x of new RandomState(seed).uniform(low, high, 50)) expect(x >= low && x <= high).toBe(true)
    }),
  )
})

test('whole numbers stay within their bounds, and all of a small range turn up', () => {
  fc.assert(
    fc.property(
      seed,
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
      fc.integer({ min: 1, max: 20 }),
      (seed, low, span) => {
        const high = Math.min(low + span, 2 ** 31)
        const seen = new Set(new RandomState(seed).randint(low, high, 1000))
        expect(seen.size).toBe(high - low)
        for (const n of seen) expect(n >= low && n < high).toBe(true)
      },
    ),
  )
})

test('a permutation holds each number once', () => {
  fc.assert(
    fc.property(seed, fc.nat(300), (seed, n) => {
      expect(new RandomState(seed).permutation(n).sort()).toEqual(Int32Array.from({ length: n }, (_, i) => i))
    }),
  )
})

test('numbers drawn in parts are those drawn at once', () => {
  const [parts, whole] = [new RandomState(7), new RandomState(7)]
  expect([...parts.randn(3), ...parts.randn(0), ...parts.randn(8)]).toEqual([...whole.randn(11)])
})

test.each([-1, 0.5, 2 ** 32, NaN, Infinity])('the seed %f is refused', (seed) => {
  expect(() => new RandomState(seed)).toThrow(RangeError)
})

const refused: [what: string, draw: (random: RandomState) => unknown][] = [
  ['a count below 0', (random) => random.randn(-1)],
  ['a broken count', (random) => random.randomSample(1.5)],
  ['a permutation of NaN', (random) => random.permutation(NaN)],
  ['randint without room', (random) => random.randint(3, 3, 1)],
  ['randint beyond 32 bits', (random) => random.randint(0, 2 ** 31 + 1, 1)],
  ['broken bounds of randint', (random) => random.randint(0.5, 3, 1)],
  ['choice from nothing', (random) => random.choice(0, 1)],
  ['an infinite bound', (random) => random.uniform(0, Infinity, 1)],
  ['bounds too far apart', (random) => random.uniform(-1e308, 1e308, 1)],
  ['a NaN mean', (random) => random.normal(NaN, 1, 1)],
  ['a negative deviation', (random) => random.normal(0, -1, 1)],
  ['a foreign snapshot', () => RandomState.from({ key: new Uint32Array(3), position: 0, gauss: null })],
  [
    'a snapshot out of place',
    () => RandomState.from({ key: new Uint32Array(624), position: 625, gauss: null }),
  ],
]

test.each(refused)('%s is refused in words, and nothing is drawn', (_, draw) => {
  const random = new RandomState(1)
  expect(() => draw(random)).toThrow(RangeError)
  expect(() => draw(random)).toThrow(/\w+ \w+.*\.$/)
  expect(random.state()).toEqual(new RandomState(1).state())
})
