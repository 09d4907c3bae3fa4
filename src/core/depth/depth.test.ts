import { describe, expect, it } from 'vitest'
import { activations } from '../activations/index.ts'
import { inits } from '../inits/index.ts'
import { RandomState } from '../maths/randomState.ts'
import { createDepth, samples, width, type Depth, type DepthInput } from './depth.ts'

const book: DepthInput = {
  activation: 'sigmoid',
  params: {},
  init: 'normal',
  initStd: 1,
  layers: 5,
  mean: 0,
  std: 1,
  seed: 1,
}

function run(patch: Partial<DepthInput> = {}): Depth {
  const work = createDepth({ ...book, ...patch })
  while (work.work());
  return work.output()
}

const last = (depth: Depth) => depth.at(-1)!
const layersOf = (depth: Depth) => depth.slice(1).map(({ layer }) => layer!)
const sum = (counts: Uint32Array) => counts.reduce((a, b) => a + b, 0)
/** Share of the first and the last bin. */
const ends = ({ shared: { counts } }: Depth[number]) => (counts[0]! + counts.at(-1)!) / (samples * width)

describe('the input', () => {
  it('is the first array that RandomState draws, times std, plus mean', () => {
    const [input] = run({ layers: 1, mean: 2, std: 0.5, seed: 9 })
    const drawn = new RandomState(9).randn(samples * width).map((z) => z * 0.5 + 2)
    const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length
    expect(input!.mean).toBeCloseTo(mean, 13)
    expect(input!.min).toBe(drawn.reduce((a, b) => Math.min(a, b)))
    expect(input!.layer).toBeNull()
  })

  it('with no spread is one value, and every sample looks the same from there on', () => {
    const depth = run({ std: 0, mean: 1, activation: 'tanh', init: 'lecun' })
    expect(depth[0]!.std).toBe(0)
    for (const place of depth) expect(place.betweenSamples).toBe(0)
  })
})

describe('the variance of the sums', () => {
  it('is n · Var(w) · E[x²], as the theory of independent weights has it', () => {
    for (const init of ['normal', 'lecun', 'he', 'xavier-uniform'])
      for (const { inputs, weights, sums } of layersOf(run({ activation: 'tanh', init, initStd: 0.3 })))
        expect(sums / (width * weights * inputs)).toBeCloseTo(1, 0)
  })

  it('is kept by ReLU with He, halved with LeCun, and multiplied by 50 with σ = 1', () => {
    const factors = { he: 1, lecun: 0.5, normal: 50 }
    for (const [init, factor] of Object.entries(factors)) {
      const squares = layersOf(run({ activation: 'relu', init })).map(({ inputs }) => inputs)
      const mean = Math.pow(squares[4]! / squares[0]!, 1 / 4)
      expect(mean / factor).toBeGreaterThan(0.8)
      expect(mean / factor).toBeLessThan(1.25)
    }
  })

  it('is multiplied by n σ² a layer where nothing bends it', () => {
    const [first, ...rest] = run({ activation: 'identity', init: 'normal', initStd: 0.2, layers: 8 })
    rest.forEach(({ std }, i) => {
      const growth = std / first!.std
      expect(growth / Math.pow(2, i + 1)).toBeGreaterThan(0.6)
      expect(growth / Math.pow(2, i + 1)).toBeLessThan(1.6)
    })
  })
})

describe("the book's figure", () => {
  it('piles a sigmoid with σ = 1 up at 0 and 1, where it is saturated', () => {
    const place = last(run())
    expect(ends(place)).toBeGreaterThan(0.5)
    expect(place.layer!.saturated).toBeGreaterThan(0.7)
  })

  it('gathers a sigmoid with σ = 0.01 at one half', () => {
    const place = last(run({ initStd: 0.01 }))
    expect(place.mean).toBeCloseTo(0.5, 1)
    expect(place.std).toBeLessThan(0.03)
    expect(place.layer!.saturated).toBe(0)
  })

  it('spreads a sigmoid with LeCun, as it calls Xavier', () => {
    const place = last(run({ init: 'lecun' }))
    expect(place.std).toBeGreaterThan(0.08)
    expect(ends(place)).toBeLessThan(0.01)
  })

  it('lets a ReLU with σ = 0.01 fade and one with He keep its size', () => {
    expect(last(run({ activation: 'relu', initStd: 0.01 })).std).toBeLessThan(1e-4)
    const kept = last(run({ activation: 'relu', init: 'he' })).std
    expect(kept).toBeGreaterThan(0.4)
    expect(kept).toBeLessThan(1.8)
  })
})

describe('what is counted', () => {
  it.each(activations.map(({ id }) => id))('is every value of %s once, in each histogram', (activation) => {
    for (const { shared, own, nonFinite } of run({ activation, layers: 2 })) {
      expect(sum(shared.counts) + shared.below + shared.above + nonFinite).toBe(samples * width)
      expect(sum(own.counts) + nonFinite).toBe(samples * width)
      expect(shared.low).toBeLessThan(shared.high)
    }
  })

  it('are dead units: all of them where ReLU gets nothing but zeros, none where a sigmoid does', () => {
    const facts = (activation: string) => layersOf(run({ activation, init: 'zeros' }))[1]!
    expect(facts('relu')).toMatchObject({ dead: 1, saturated: 1, zeros: 1 })
    expect(facts('sigmoid')).toMatchObject({ dead: 0, saturated: 0, zeros: 0 })
  })

  it('are as many dead units of ReLU for every size of weights, since ReLU knows no scale', () => {
    const dead = (initStd: number) =>
      layersOf(run({ activation: 'relu', initStd, layers: 8 })).map((facts) => facts.dead)
    expect(dead(0.01)).toEqual(dead(1))
    expect(dead(1).at(-1)).toBeGreaterThan(0)
  })

  it('are infinities and what comes of them, beside the finite values', () => {
    const depth = run({ activation: 'exponential', layers: 3, std: 10 })
    expect(depth.some(({ nonFinite }) => nonFinite > 0)).toBe(true)
    for (const { finite, mean } of depth) if (finite > 0) expect(mean).not.toBeNaN()
  })
})

describe('the work', () => {
  it('has as many units as it says, counts them, and gives the places it has finished', () => {
    const work = createDepth({ ...book, layers: 3 })
    let units = 0
    while (work.work()) expect(work.done).toBe(++units)
    expect(units).toBe(work.of)
    expect(work.work()).toBe(false)
    expect(work.output()).toHaveLength(4)
  })

  it('takes every init, and twenty layers with the last seed there is', () => {
    for (const { id } of inits) expect(run({ init: id, layers: 1 })).toHaveLength(2)
    expect(run({ layers: 20, seed: 2 ** 32 - 1 })).toHaveLength(21)
  })

  it('refuses an id that nothing bears', () => {
    expect(() => run({ activation: 'softmax' })).toThrow(RangeError)
    expect(() => run({ init: 'luck' })).toThrow(RangeError)
  })
})
