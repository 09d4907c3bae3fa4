import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complaintsAbout } from '../define/family.testing.ts'
import { defaultsOf } from '../define/parameter.ts'
import { walk } from '../descent/walk.ts'
import type { Optimizer } from '../define/optimizer.ts'
import golden from '../golden/optimizers.json'
import { surfaces } from '../surfaces/index.ts'
import { adadelta } from './adadelta.ts'
import { amsgrad } from './amsgrad.ts'
import { optimizers } from './index.ts'
import { lion } from './lion.ts'
import { momentum } from './momentum.ts'
import { nesterov } from './nesterov.ts'
import { radam } from './radam.ts'
import { rmsprop } from './rmsprop.ts'
import { rprop } from './rprop.ts'

type Run = { surface: string; params: Record<string, number>; path: [number, number][] }
const runs = golden.optimizers as unknown as Record<string, Run[]>
const each = optimizers.map((optimizer) => [optimizer.id, optimizer] as const)
const real = fc.double({ min: -100, max: 100, noNaN: true })

describe('optimizers', () => {
  it('fill their folder: each file is listed, named after its id and has words in three languages', () => {
    const folder = import.meta.glob(['./*.ts', '!./*.test.ts'], { eager: true })
    expect(complaintsAbout(optimizers, folder)).toEqual([])
  })

  it.each(each)('%s walks the golden path down each of the five surfaces', (id, optimizer) => {
    const covered = runs[id]!.flatMap(({ surface: name, params, path }) => {
      const surface = surfaces.find((s) => s.id === name)
      if (!surface) return []
      const walked = walk(surface, optimizer, params, path[0]!, path.length - 1)
      path.flat().forEach((wanted, i) => {
        expect(Math.abs(walked.path[i]! - wanted)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(wanted)))
      })
      return [name]
    })
    expect(covered.toSorted()).toEqual(['beale', 'bowl', 'ravine', 'rosenbrock', 'six-hump-camel'])
  })

  it.each(each)('%s explains each step with the bits that it takes', (_, optimizer) => {
    fc.assert(
      fc.property(
        fc.record({ x: real, g: fc.array(real, { minLength: 1, maxLength: 20 }) }),
        fc.double({ min: 1e-4, max: 10, noNaN: true }),
        ({ x: start, g: gradients }, lr) => {
          const rule = optimizer.bind()
          const x = Float64Array.of(start)
          const state = rule.state.map(() => new Float64Array(1))
          gradients.forEach((g, k) => {
            const terms = rule.explain(
              x[0]!,
              g,
              state.map((s) => s[0]!),
              lr,
              k + 1,
            )
            rule.step(x, Float64Array.of(g), state, lr, k + 1)
            expect(terms.at(-1)).toEqual({ name: 'next', value: x[0] })
            rule.state.forEach((name, i) => {
              expect(terms.find((term) => term.name === name)?.value).toBe(state[i]![0])
            })
          })
        },
      ),
    )
  })

  it.each(each)(
    '%s writes every term, and the state before it, into a slot of its formula',
    (_, optimizer) => {
      const rule = optimizer.bind()
      const terms = rule
        .explain(
          1,
          1,
          rule.state.map(() => 0),
          0.1,
          1,
        )
        .map(({ name }) => name)
      const slots = [...optimizer.tex.matchAll(/\\slot\{(\w+)\}/g)].map(([, name]) => name!)
      const before = rule.state.map((name) => `${name}Before`)
      expect(slots).toEqual(expect.arrayContaining([...terms, ...before, 'x', 'g', 'lr']))
      expect([...terms, ...before, 'x', 'g', 'lr', 't']).toEqual(expect.arrayContaining(slots))
    },
  )

  it.each(each)('%s treats each coordinate for itself and leaves the gradient alone', (_, optimizer) => {
    const rule = optimizer.bind()
    const step = (x: number[], g: number[]) => {
      const [at, gradient] = [Float64Array.from(x), Float64Array.from(g)]
      rule.step(
        at,
        gradient,
        rule.state.map(() => new Float64Array(x.length)),
        0.1,
        1,
      )
      expect(Array.from(gradient)).toEqual(g)
      return Array.from(at)
    }
    expect(step([1, -2, 3], [0.5, 4, -1])).toEqual([
      ...step([1], [0.5]),
      ...step([-2], [4]),
      ...step([3], [-1]),
    ])
  })

  it.each(each)('%s draws as directions what are terms of its step', (_, optimizer) => {
    const rule = optimizer.bind()
    const zeros = rule.state.map(() => 0)
    const terms = rule.explain(1, 1, zeros, 0.1, 1).map(({ name }) => name)
    expect(terms).toEqual(expect.arrayContaining(['delta', ...optimizer.directions]))
  })

  it.each(each)('%s stays where it is while no gradient has pulled', (_, optimizer) => {
    const rule = optimizer.bind('weightDecay' in optimizer.params ? { weightDecay: 0 } : {})
    const x = Float64Array.of(1.5, -2)
    const state = rule.state.map(() => new Float64Array(2))
    for (let t = 1; t <= 20; t++) rule.step(x, new Float64Array(2), state, 0.1, t)
    expect(Array.from(x)).toEqual([1.5, -2])
  })

  it("stand in the catalog's order and start from its parameters, in a walk and in a net", () => {
    const moments = { beta1: 0.9, beta2: 0.999, eps: 1e-8 }
    const catalog: [string, object][] = [
      ['gd', { lr: 0.1, inNet: 0.1 }],
      ['momentum', { lr: 0.05, momentum: 0.9, inNet: 0.03 }],
      ['nesterov', { lr: 0.05, momentum: 0.9, inNet: 0.03 }],
      ['adagrad', { lr: 0.5, eps: 1e-10, inNet: 0.1 }],
      ['rmsprop', { lr: 0.05, alpha: 0.99, eps: 1e-8, inNet: 0.003 }],
      ['adadelta', { lr: 1, rho: 0.9, eps: 1e-6, inNet: 1 }],
      ['adam', { lr: 0.1, ...moments, inNet: 0.01 }],
      ['amsgrad', { lr: 0.1, ...moments, inNet: 0.01 }],
      ['adamax', { lr: 0.1, ...moments, inNet: 0.01 }],
      ['nadam', { lr: 0.1, ...moments, momentumDecay: 0.004, inNet: 0.01 }],
      ['radam', { lr: 0.1, ...moments, inNet: 0.01 }],
      ['adamw', { lr: 0.1, ...moments, weightDecay: 0.01, inNet: 0.01 }],
      ['lion', { lr: 0.02, beta1: 0.9, beta2: 0.99, inNet: 0.001 }],
      ['rprop', { lr: 0.1, etaMinus: 0.5, etaPlus: 1.2, minStep: 1e-6, maxStep: 50, inNet: 0.1 }],
    ]
    const found = optimizers.map(({ id, params, netLearningRate }) => [
      id,
      { ...defaultsOf(params), inNet: netLearningRate },
    ])
    expect(found).toEqual(catalog)
  })
})

describe('what sets an optimizer apart', () => {
  /** The terms of each step of one parameter that is given these gradients. */
  const termsOf = (optimizer: Optimizer, gradients: readonly number[], lr: number) => {
    const rule = optimizer.bind()
    const x = Float64Array.of(0)
    const state = rule.state.map(() => new Float64Array(1))
    return gradients.map((g, k) => {
      const before = state.map((s) => s[0]!)
      const terms = Object.fromEntries(
        rule.explain(x[0]!, g, before, lr, k + 1).map(({ name, value }) => [name, value]),
      )
      rule.step(x, Float64Array.of(g), state, lr, k + 1)
      return terms
    })
  }
  const of = (optimizer: Optimizer, term: string, gradients: readonly number[], lr = 0.1) =>
    termsOf(optimizer, gradients, lr).map((terms) => terms[term]!)

  it('nesterov follows what v becomes if the gradient comes again', () => {
    const [first] = termsOf(nesterov, [2], 0.1)
    const again = of(momentum, 'v', [2, 2])
    expect(first!.d).toBe(again[1])
  })

  it('rmsprop begins with ten times η, adadelta with .003', () => {
    expect(of(rmsprop, 'delta', [7])[0]).toBeCloseTo(-1, 6)
    expect(of(adadelta, 'delta', [700], 1)[0]).toBeCloseTo(-0.00316, 5)
  })

  it('radam divides by nothing in its first five steps, and r rises from there', () => {
    const gradients = new Array<number>(2000).fill(3)
    const r = of(radam, 'r', gradients)
    expect(r.slice(0, 5)).toEqual([0, 0, 0, 0, 0])
    expect(of(radam, 'a', gradients.slice(0, 6)).slice(0, 5)).toEqual([1, 1, 1, 1, 1])
    r.slice(5).forEach((value, k) => expect(value).toBeGreaterThan(r[k + 4]!))
    expect(r.at(-1)).toBeLessThan(1)
  })

  it('amsgrad never forgets its largest v', () => {
    expect(of(amsgrad, 'peak', [1, 100, 1, 1])[3]).toBe(of(amsgrad, 'v', [1, 100])[1])
  })

  it('lion moves by η, rprop by a size that grows, halves and begins at η', () => {
    expect(of(lion, 'delta', [5, 1e-3, -80], 0.02)).toEqual([-0.02, -0.02, 0.02])
    // The sign flips at the third: the size halves, nothing moves, and the fourth has no sign to compare with.
    const sizes = [0.1, 0.1 * 1.2, 0.1 * 1.2 * 0.5, 0.1 * 1.2 * 0.5]
    expect(of(rprop, 'size', [5, 1e-3, -80, -2])).toEqual(sizes)
    expect(of(rprop, 'delta', [5, 1e-3, -80, -2]).map((d) => d + 0)).toEqual([-0.1, -sizes[1]!, 0, sizes[3]])
  })

  it('rprop keeps its sizes between its bounds', () => {
    const steady = new Array<number>(200).fill(1)
    expect(of(rprop, 'size', steady).at(-1)).toBe(50)
    expect(of(rprop, 'size', [1], 1e-9)).toEqual([1e-6])
    const flipping = steady.map((_, k) => (k % 2 === 0 ? 1 : -1))
    expect(of(rprop, 'size', flipping).at(-1)).toBeGreaterThanOrEqual(1e-6)
  })
})
