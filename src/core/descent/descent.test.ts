import { describe, expect, it } from 'vitest'
import book from '../golden/book.json'
import { numericalGradient } from '../differentiate/numericalGradient.ts'
import { RandomState } from '../maths/randomState.ts'
import { adam } from '../optimizers/adam.ts'
import { gd } from '../optimizers/gd.ts'
import { momentum } from '../optimizers/momentum.ts'
import { constant } from '../schedules/constant.ts'
import { bowl } from '../surfaces/bowl.ts'
import { rosenbrock } from '../surfaces/rosenbrock.ts'
import { saddle } from '../surfaces/saddle.ts'
import { gradientDescent } from './gradientDescent.ts'
import { walk } from './walk.ts'

const squares = (x: Float64Array) => x[0]! * x[0]! + x[1]! * x[1]!

describe('gradientDescent', () => {
  it.each(book.gradient_descent)(
    "has the bits of the book's path for lr = $lr",
    ({ start, lr, steps, path }) => {
      const walked = gradientDescent(squares, Float64Array.from(start), { lr, steps })
      expect(walked.map((point) => Array.from(point))).toEqual(path)
    },
  )

  it('freezes where x ± h rounds to x: the lr = 10 run stays at 2.6e13', () => {
    const walked = gradientDescent(squares, Float64Array.of(-3, 4), { lr: 10 })
    expect(Array.from(walked.at(-1)!)).toEqual([-25898374737328.363, -1295248616896.5398])
    expect(walked.at(-1)).toEqual(walked.at(10))
  })

  it('never changes its start, and no iterate shares memory with it', () => {
    const start = Float64Array.of(3, 4)
    const walked = gradientDescent(squares, start)
    expect(Array.from(start)).toEqual([3, 4])
    expect(walked[0]).not.toBe(start)
    expect(walked[0]).toEqual(start)
  })

  it('takes 100 steps of 0.01 if not told otherwise, in any number of dimensions', () => {
    const walked = gradientDescent((x) => x.reduce((sum, xi) => sum + xi * xi, 0), [1, 2, 3])
    expect(walked.length).toBe(101)
    walked.at(-1)!.forEach((xi, i) => expect(xi).toBeCloseTo((i + 1) * 0.98 ** 100, 9))
  })
})

describe('walk', () => {
  it.each(book.gradient_descent)(
    "with the numerical gradient ends on the book's numbers for lr = $lr",
    (run) => {
      const [x, y] = run.start as [number, number]
      const walked = walk(bowl, gd, { lr: run.lr }, [x, y], run.steps, { gradient: 'numerical' })
      expect(Array.from(walked.path)).toEqual(run.path.flat())
    },
  )

  it('with the analytic gradient grows to 2e128 where the numerical one freezes', () => {
    const { path, status } = walk(bowl, gd, { lr: 10 }, [-3, 4], 100)
    expect(status).toBe('done')
    expect(path.at(-1)! / 4).toBeCloseTo(19 ** 100, -120)
  })

  it('records steps + 1 points and the height at each', () => {
    const { path, f, status } = walk(rosenbrock, adam, { lr: 0.01 }, [-1.2, 1], 50)
    expect([path.length, f.length, status]).toEqual([102, 51, 'done'])
    f.forEach((height, k) => expect(height).toBe(rosenbrock.value(path[2 * k]!, path[2 * k + 1]!)))
    expect(walk(bowl, gd, {}, [1, 2], 0)).toEqual({
      path: Float64Array.of(1, 2),
      f: Float64Array.of(5),
      status: 'done',
    })
  })

  it('changes no argument, and the same arguments give the same bits', () => {
    const params = Object.freeze({ lr: 0.02 })
    const start = Object.freeze([-1.2, 1] as const)
    const options = Object.freeze({ gradient: 'numerical', noise: 0.5, seed: 7, schedule: constant } as const)
    const once = walk(rosenbrock, adam, params, start, 200, options)
    expect(walk(rosenbrock, adam, params, start, 200, options)).toEqual(once)
    expect(start).toEqual([-1.2, 1])
  })

  it('takes the defaults of parameters that are left out', () => {
    expect(walk(bowl, momentum, {}, [1, 1], 20)).toEqual(
      walk(bowl, momentum, { lr: 0.05, momentum: 0.9 }, [1, 1], 20),
    )
  })

  it('halts where x, y or f stops being finite, and keeps the finite points', () => {
    const { path, f, status } = walk(rosenbrock, gd, { lr: 1 }, [-1.2, 1], 1000)
    expect(status).toBe('diverged')
    expect(f.length).toBeGreaterThan(1)
    expect(f.length).toBeLessThan(20)
    expect(path.length).toBe(2 * f.length)
    expect([...path, ...f].every(Number.isFinite)).toBe(true)
    expect(path).toEqual(walk(rosenbrock, gd, { lr: 1 }, [-1.2, 1], f.length - 1).path)
  })

  it('has no points when it cannot start, and does not mind a number of steps that is none', () => {
    expect(walk(bowl, gd, {}, [NaN, 1], 10)).toEqual({
      path: new Float64Array(0),
      f: new Float64Array(0),
      status: 'diverged',
    })
    expect([NaN, -5, 2.7].map((steps) => walk(bowl, gd, {}, [1, 1], steps).f.length)).toEqual([1, 1, 3])
  })

  it('adds noise drawn from its seed, two numbers a step, to the gradient', () => {
    const { path } = walk(bowl, gd, { lr: 0.1 }, [1, 1], 3, { noise: 0.5, seed: 42 })
    const drawn = new RandomState(42).randn(6)
    const wanted = [1, 1]
    for (let i = 0; i < 6; i++) wanted.push(wanted[i]! - 0.1 * (2 * wanted[i]! + 0.5 * drawn[i]!))
    expect(Array.from(path)).toEqual(wanted)
    expect(walk(bowl, gd, { lr: 0.1 }, [1, 1], 3, { noise: 0.5, seed: 43 }).path).not.toEqual(path)
  })

  it('leaves the ridge of the saddle only with noise', () => {
    expect(walk(saddle, gd, {}, [-1.5, 0], 100).path.at(-1)).toBe(0)
    expect(walk(saddle, gd, {}, [-1.5, 0], 100, { noise: 0.1 }).path.at(-1)).not.toBe(0)
  })

  it('multiplies the learning rate by the schedule, a definition or a bound one', () => {
    const options = { schedule: constant.bind({ warmup: 4 }) }
    const { path } = walk(bowl, gd, { lr: 0.4 }, [1, 1], 2, options)
    expect(path[2]).toBeCloseTo(1 - 0.1 * 2, 15)
    expect(path[4]).toBeCloseTo(0.8 - 0.2 * 1.6, 15)
    expect(walk(bowl, gd, {}, [1, 1], 9, { schedule: constant })).toEqual(walk(bowl, gd, {}, [1, 1], 9))
  })

  it('differentiates by the h that it is given', () => {
    const { path } = walk(rosenbrock, gd, { lr: 1e-3 }, [-1.2, 1], 1, { gradient: 'numerical', h: 0.1 })
    const slope = numericalGradient(([x, y]) => rosenbrock.value(x!, y!), [-1.2, 1], 0.1)
    expect(Array.from(path.slice(2))).toEqual([-1.2 - 1e-3 * slope[0]!, 1 - 1e-3 * slope[1]!])
  })
})
