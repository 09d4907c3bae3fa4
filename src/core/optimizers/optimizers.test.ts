import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complaintsAbout } from '../define/family.testing.ts'
import { defaultsOf } from '../define/parameter.ts'
import { walk } from '../descent/walk.ts'
import golden from '../golden/optimizers.json'
import { surfaces } from '../surfaces/index.ts'
import { optimizers } from './index.ts'

type Run = { surface: string; params: Record<string, number>; path: [number, number][] }
const runs = golden.optimizers as unknown as Record<string, Run[]>
const each = optimizers.map((optimizer) => [optimizer.id, optimizer] as const)
const real = fc.double({ min: -100, max: 100, noNaN: true })

describe('optimizers', () => {
  it('fill their folder: each file is listed, named after its id and has words in three languages', () => {
    const folder = import.meta.glob(['./*.ts', '!./*.test.ts'], { eager: true })
    expect(complaintsAbout(optimizers, folder)).toEqual([])
  })

  it.each(each)('%s walks the golden path down every surface that there is', (id, optimizer) => {
    const covered = runs[id]!.flatMap(({ surface: name, params, path }) => {
      const surface = surfaces.find((s) => s.id === name)
      if (!surface) return []
      const walked = walk(surface, optimizer, params, path[0]!, path.length - 1)
      path.flat().forEach((wanted, i) => {
        expect(Math.abs(walked.path[i]! - wanted)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(wanted)))
      })
      return [name]
    })
    expect(covered).toEqual(expect.arrayContaining(['bowl', 'ravine', 'rosenbrock']))
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

  it("start from the catalog's parameters, in a walk and in a net", () => {
    const catalog: Record<string, object> = {
      gd: { lr: 0.1, inNet: 0.1 },
      momentum: { lr: 0.05, momentum: 0.9, inNet: 0.03 },
      adam: { lr: 0.1, beta1: 0.9, beta2: 0.999, eps: 1e-8, inNet: 0.01 },
    }
    for (const { id, params, netLearningRate } of optimizers)
      expect({ ...defaultsOf(params), inNet: netLearningRate }).toEqual(catalog[id])
  })
})
