import { describe, expect, it } from 'vitest'
import { adam } from '../optimizers/adam.ts'
import { gd } from '../optimizers/gd.ts'
import { momentum } from '../optimizers/momentum.ts'
import { constant } from '../schedules/constant.ts'
import { bowl } from '../surfaces/bowl.ts'
import { rosenbrock } from '../surfaces/rosenbrock.ts'
import { drawNoise } from './drawNoise.ts'
import { explainStep, ledger } from './explainStep.ts'
import { createRecorder, record } from './recording.ts'
import { walk } from './walk.ts'

const start = [-1.2, 1] as const
const options = { noise: 0.3, seed: 5, schedule: constant.bind({ warmup: 90 }) }

describe('a recording', () => {
  it('made in pieces of any size has the bits of the walk', () => {
    const recorder = createRecorder(
      rosenbrock,
      adam,
      { lr: 0.01 },
      start,
      1000,
      options,
      drawNoise(1000, options),
    )
    const pieces = [1, 2, 300, 64, 63]
    for (let i = 0; recorder.advance(pieces[i % pieces.length]!); i++);
    const { path, f, status } = recorder.output()
    expect({ path, f, status }).toEqual(walk(rosenbrock, adam, { lr: 0.01 }, start, 1000, options))
  })

  it('explains every step with the bits that the walk from the start has, near and far', () => {
    for (const optimizer of [gd, momentum, adam]) {
      const args = [rosenbrock, optimizer, { lr: 1e-4 }, start, options] as const
      const recorded = (steps: number) =>
        record(rosenbrock, optimizer, { lr: 1e-4 }, start, steps, options, drawNoise(steps, options))
      const whole = recorded(400)
      // Without a snapshot the walk goes on from its start.
      const bare = { ...whole, every: 1000 }
      for (const step of [1, 2, 63, 64, 65, 128, 129, 257, 399, 400])
        expect(explainStep(args, whole, step)).toEqual(explainStep(args, bare, step))
    }
  })

  it('of a walk that diverged ends with its last finite point, and so does its ledger', () => {
    const lost = record(rosenbrock, gd, { lr: 1 }, start, 1000)
    expect(lost.status).toBe('diverged')
    const rows = [...ledger([rosenbrock, gd, { lr: 1 }, start], lost, 1, 1000)]
    expect(rows.map(({ step }) => step)).toEqual(Array.from({ length: lost.f.length - 1 }, (_, i) => i + 1))
    expect(record(bowl, gd, {}, [NaN, 0], 5)).toMatchObject({ status: 'diverged', f: new Float64Array(0) })
  })

  it('shares its noise with others of the same seed', () => {
    const drawn = drawNoise(50, options)
    const shared = record(bowl, gd, {}, start, 50, options, drawn)
    expect(shared.path).toEqual(walk(bowl, gd, {}, start, 50, options).path)
    expect(shared.drawn).toBe(drawn)
    expect(record(bowl, gd, {}, start, 50).drawn).toBeNull()
  })
})

describe('a ledger', () => {
  it('leads from each row to the next', () => {
    const recording = record(rosenbrock, momentum, { lr: 1e-4 }, start, 300)
    const rows = [...ledger([rosenbrock, momentum, { lr: 1e-4 }, start], recording, 60, 140)]
    expect(rows.map(({ step }) => step)).toEqual(Array.from({ length: 81 }, (_, i) => 60 + i))
    rows
      .slice(1)
      .forEach(({ coordinates: [x] }, i) => expect(x.x).toBe(rows[i]!.coordinates[0].terms.at(-1)!.value))
  })

  it('has no rows beyond the walk', () => {
    const recording = record(bowl, gd, {}, start, 10)
    const rows = (from: number, to: number) => [...ledger([bowl, gd, {}, start], recording, from, to)].length
    expect([rows(8, 99), rows(11, 99), rows(5, 4), rows(-3, 2)]).toEqual([3, 0, 0, 2])
  })
})
