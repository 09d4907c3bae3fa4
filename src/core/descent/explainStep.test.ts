import { describe, expect, it } from 'vitest'
import type { Optimizer } from '../define/optimizer.ts'
import { optimizers } from '../optimizers/index.ts'
import { adam } from '../optimizers/adam.ts'
import { gd } from '../optimizers/gd.ts'
import { constant } from '../schedules/constant.ts'
import { bowl } from '../surfaces/bowl.ts'
import { rosenbrock } from '../surfaces/rosenbrock.ts'
import { drawNoise } from './drawNoise.ts'
import { explainStep as explain } from './explainStep.ts'
import type { Ground } from './ground.ts'
import { record } from './recording.ts'
import { walk } from './walk.ts'
import type { WalkOptions } from './walker.ts'

const start = [-1.2, 1] as const

/** The step of a walk that is recorded as far as that. */
function explainStep(
  ground: Ground,
  optimizer: Optimizer,
  params: Readonly<Record<string, number>>,
  from: readonly [number, number],
  step: number,
  options: WalkOptions = {},
) {
  const steps = Math.max(0, Math.floor(step)) || 0
  const drawn = drawNoise(steps, options)
  const recording = record(ground, optimizer, params, from, steps, options, drawn)
  return explain([ground, optimizer, params, from, options], recording, step)
}

const settings: readonly WalkOptions[] = [
  {},
  { gradient: 'numerical', h: 1e-3 },
  { noise: 0.3, seed: 5, schedule: constant.bind({ warmup: 9 }) },
]
const each = optimizers.flatMap((optimizer) =>
  settings.map((options) => [optimizer.id, options, optimizer] as const),
)
const params = (optimizer: Optimizer) => ({ lr: optimizer.id === 'adam' ? 0.05 : 1e-3 })

describe('explainStep', () => {
  it.each(each)('gives the bits of the walk at every step (%s, %o)', (_, options, optimizer) => {
    const { path } = walk(rosenbrock, optimizer, params(optimizer), start, 30, options)
    for (let step = 1; step <= 30; step++) {
      const explained = explainStep(rosenbrock, optimizer, params(optimizer), start, step, options)!
      explained.coordinates.forEach(({ x, terms }, i) => {
        expect(x).toBe(path[2 * (step - 1) + i])
        expect(terms.at(-1)).toEqual({ name: 'next', value: path[2 * step + i] })
      })
    }
  })

  it('fills every slot of the formula', () => {
    for (const optimizer of optimizers) {
      const { slots } = explainStep(bowl, optimizer, {}, start, 3)!.coordinates[0]
      for (const [, name] of optimizer.tex.matchAll(/\\slot\{(\w+)\}/g))
        expect(slots[name!]).toBeTypeOf('number')
    }
  })

  it('shows the state before the step: what the step before it left', () => {
    const [second, third] = [2, 3].map((step) => explainStep(bowl, adam, {}, start, step)!.coordinates[1])
    expect(third!.before).toEqual({ m: second!.slots.m, v: second!.slots.v })
    expect(third!.slots.mBefore).toBe(second!.slots.m)
  })

  it('gives the gradient and the learning rate that the step used', () => {
    const options = { schedule: constant.bind({ warmup: 10 }) }
    const explained = explainStep(bowl, gd, { lr: 0.5 }, [3, -4], 1, options)!
    expect(explained.lr).toBeCloseTo(0.05, 16)
    expect(explained.coordinates.map(({ g }) => g)).toEqual([6, -8])
  })

  it('is null for a step that the walk does not have', () => {
    const { f } = walk(rosenbrock, gd, { lr: 1 }, start, 100)
    expect(explainStep(rosenbrock, gd, { lr: 1 }, start, f.length - 1)).not.toBeNull()
    expect(explainStep(rosenbrock, gd, { lr: 1 }, start, f.length)).toBeNull()
    expect(explainStep(rosenbrock, gd, { lr: 1 }, start, 100)).toBeNull()
    for (const step of [0, -1, 1.5, NaN]) expect(explainStep(bowl, gd, {}, start, step)).toBeNull()
  })
})
