import { describe, expect, it } from 'vitest'
import { netAfter } from './fakeRun.testing.ts'
import { createWorld, play, start } from './fakeWorld.testing.ts'

describe('a pause', () => {
  it('ends with an exact frame and a checkpoint of the same step', () => {
    const world = createWorld({ costs: { step: 1, units: 100, unit: 1 } })
    world.hear(start())
    world.until(200)
    world.hear(play(1e6))
    const back = world.returnBuffers()
    back()
    world.until(300, back)
    world.hear({ type: 'pause', run: 1 })
    world.until(1000, back)
    const last = world.frames().at(-1)!
    expect(last.status).toBe('paused')
    expect(last.evaluation!.step).toBe(last.step)
    expect(last.fingerprint).toBe(netAfter(last.step))
    expect(world.of('checkpoint').at(-1)!.checkpoint.trainer.step).toBe(last.step)
  })

  it('is shown before a long evaluation is through', () => {
    const world = createWorld({ costs: { step: 1, units: 500, unit: 1 } })
    world.hear(start())
    world.hear(play(1e6))
    const back = world.returnBuffers()
    world.until(100, back)
    const asked = world.now()
    world.hear({ type: 'pause', run: 1 })
    world.until(2000, back)
    const paused = world.frames().filter((frame) => frame.at >= asked && frame.status === 'paused')
    expect(paused[0]!.at - asked).toBeLessThan(60)
    expect(paused[0]!.evaluation?.step).not.toBe(paused[0]!.step)
    expect(paused.at(-1)!.evaluation!.step).toBe(paused.at(-1)!.step)
    expect(world.of('progress').map(({ what }) => what)).toContain('evaluate')
  })
})

describe('going to a step', () => {
  it('reports its progress and ends exactly there', () => {
    const world = createWorld()
    const back = world.returnBuffers()
    world.hear(start({ at: 900 }))
    world.until(5000, back)
    const replay = world.of('progress').filter(({ what }) => what === 'replay')
    expect(replay.length).toBeGreaterThan(3)
    for (const { done, of } of replay) expect(done).toBeLessThanOrEqual(of)
    expect(world.frames().at(-1)).toMatchObject({ status: 'paused', step: 900, fingerprint: netAfter(900) })
    expect(world.frames().map(({ status }) => status)).toContain('loading')
  })

  it('shows something while the page keeps dragging', () => {
    const world = createWorld({ costs: { step: 1, units: 500, unit: 1 } })
    const back = world.returnBuffers()
    world.hear(start())
    for (let i = 0; i < 60; i++) {
      world.hear({ type: 'goTo', run: 1, step: 100 - i })
      world.until(world.now() + 16, back)
    }
    expect(world.frames().length).toBeGreaterThan(3)
  })

  it('takes any number for a step', () => {
    const world = createWorld()
    const back = world.returnBuffers()
    world.hear(start({ at: Number.NaN }))
    for (const step of [-5, 2.7, Number.NaN]) {
      world.hear({ type: 'goTo', run: 1, step })
      world.until(world.now() + 500, back)
      expect(world.frames().at(-1)).toMatchObject({ status: 'paused', step: step === 2.7 ? 2 : 0 })
    }
  })
})

describe('a change during the run', () => {
  it('is recorded with its step, and a change made on the way waits for the arrival', () => {
    const world = createWorld()
    const back = world.returnBuffers()
    world.hear(start({ at: 100 }))
    world.until(20, back)
    world.hear({ type: 'tune', run: 1, change: { key: 'lr', value: 3 } })
    world.until(1000, back)
    expect(world.of('tuned')).toMatchObject([{ change: { key: 'lr', value: 3, step: 100 } }])
    expect(world.of('tuned')[0]!.changes).toEqual([{ key: 'lr', value: 3, step: 100 }])
  })
})
