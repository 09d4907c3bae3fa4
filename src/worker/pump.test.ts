import { describe, expect, it } from 'vitest'
import { arraySamples } from '../core/net/samples.ts'
import { cheap, fakeRun, netAfter } from './fakeRun.testing.ts'
import { createWorld, fresh, play, start } from './fakeWorld.testing.ts'

describe('slices', () => {
  it('are never longer than 8 ms and one unit', () => {
    for (const step of [0.01, 0.3, 3, 5, 20]) {
      const world = createWorld({ costs: { step, units: 30, unit: 2 } })
      world.hear(start())
      world.hear(play(400))
      world.until(500, world.returnBuffers())
      expect(Math.max(...world.slices)).toBeLessThanOrEqual(8 + Math.max(step, 2) + 1e-9)
      expect(world.frames().at(-1)!.step).toBeGreaterThan(10)
    }
  })

  it('let a pause be heard within one of them', () => {
    const world = createWorld()
    world.hear(start())
    world.hear(play(1e6))
    world.until(100, world.returnBuffers())
    const asked = world.now()
    world.hear({ type: 'pause', run: 1 })
    world.until(1000)
    const answer = world.frames().find((frame) => frame.at >= asked && frame.status === 'paused')!
    expect(answer.at - asked).toBeLessThanOrEqual(8 + 3)
    expect(world.now()).toBeLessThan(200)
  })
})

describe('stale runs', () => {
  it('are not heard', () => {
    const world = createWorld()
    const back = world.returnBuffers()
    world.hear(start({ run: 1 }))
    world.until(100, back)
    world.hear(start({ run: 3 }))
    world.hear(play(50))
    world.hear(start({ run: 2, at: 9 }))
    world.hear({ type: 'stop', run: 1 })
    world.until(1000)
    const last = world.posted.at(-1)!.message
    expect(last).toMatchObject({ run: 3 })
    expect(world.frames().at(-1)!.step).toBe(0)
  })

  it('do no more work after stop', () => {
    const world = createWorld()
    world.hear(start())
    world.hear(play(1e6))
    world.until(30)
    world.hear({ type: 'stop', run: 1 })
    const count = world.posted.length
    world.until(1000)
    expect(world.posted).toHaveLength(count)
  })
})

describe('what goes wrong', () => {
  it('at the opening of a run is reported, and the next run works', () => {
    let bad = true
    const world = createWorld({
      open: () => {
        if (bad) throw new RangeError('no such data')
        const run = fakeRun(() => {}, cheap)
        return {
          run,
          test: arraySamples(new Float64Array(0), new Float64Array(0), 2),
          classes: 2,
          evaluationRows: 0,
        }
      },
    })
    world.hear(start())
    expect(world.of('failed')).toMatchObject([
      { run: 1, error: { name: 'RangeError', message: 'no such data' } },
    ])
    expect(world.of('failed')[0]!.error.stack).toContain('no such data')
    bad = false
    world.hear(start({ run: 2 }))
    world.until(100)
    expect(world.frames().at(-1)).toMatchObject({ status: 'paused', step: 0 })
  })

  it('in the middle of training is reported too', () => {
    const world = createWorld({
      open: () => {
        const run = fakeRun(() => {}, cheap)
        run.predict = () => {
          throw new Error('broken')
        }
        const test = arraySamples(new Float64Array(2), new Float64Array(1), 2)
        return { run, test, classes: 2, evaluationRows: 0 }
      },
    })
    world.hear(start({ look: { grid: 4, guesses: [0, 0] } }))
    world.until(100)
    expect(world.of('failed')).toMatchObject([{ run: 1, error: { message: 'broken' } }])
  })
})

describe('the result', () => {
  const schedules: [string, (world: ReturnType<typeof createWorld>) => void][] = [
    ['at full speed', (world) => world.hear(play(300))],
    ['at 40 steps a second', (world) => world.hear(play(300, 40))],
    [
      'with pauses',
      (world) => {
        const back = world.returnBuffers()
        for (let i = 0; i < 20; i++) {
          world.hear(play(300))
          world.until(world.now() + 7, back)
          world.hear({ type: 'pause', run: 1 })
          world.until(world.now() + 3, back)
        }
        world.hear(play(300, 1000))
      },
    ],
    [
      'back and forth',
      (world) => {
        for (const step of [120, 30, 250, 7]) {
          world.hear({ type: 'goTo', run: 1, step })
          world.until(world.now() + 60)
        }
        world.hear({ type: 'goTo', run: 1, step: 300 })
      },
    ],
    [
      'with few credits',
      (world) => {
        world.hear(play(300))
        for (let i = 0; i < 30; i++) {
          world.until(world.now() + 1000)
          world.hear({ type: 'ack', run: 1, buffers: fresh(1) })
        }
      },
    ],
  ]
  it.each(schedules)('is the same %s', (_name, act) => {
    for (const step of [0.02, 1, 11]) {
      const world = createWorld({ costs: { step, units: 3, unit: step } })
      world.hear(start())
      act(world)
      world.until(1e6, world.returnBuffers())
      world.hear({ type: 'ack', run: 1, buffers: fresh(2) })
      world.until(1e6, world.returnBuffers())
      expect(world.frames().at(-1)).toMatchObject({ step: 300, fingerprint: netAfter(300) })
    }
  })
})
