import { describe, expect, it } from 'vitest'
import { createWorld, fresh, play, start } from './fakeWorld.testing.ts'

describe('a slow pace', () => {
  it('steps evenly', () => {
    const world = createWorld()
    world.hear(start())
    world.until(100)
    const from = world.now()
    world.hear(play(9, 2))
    const back = world.returnBuffers()
    back()
    world.until(20_000, back)
    const gaps = world.stepsAt.slice(1).map((time, i) => time - world.stepsAt[i]!)
    expect(world.stepsAt[0]! - from).toBeLessThan(5)
    expect(gaps).toHaveLength(8)
    for (const gap of gaps) expect(Math.abs(gap - 500)).toBeLessThan(5)
  })

  it('shows each step once, with its own evaluation', () => {
    const world = createWorld()
    world.hear(start())
    world.until(100)
    world.hear(play(1e6, 5))
    const back = world.returnBuffers()
    back()
    world.until(2000, back)
    const running = world.frames().filter(({ status, step }) => status === 'running' && step > 0)
    expect(running.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].slice(0, running.length))
    for (const frame of running) expect(frame.evaluation!.step).toBe(frame.step)
  })

  it('does not make up for a long halt in a burst', () => {
    const world = createWorld()
    world.hear(start())
    world.hear(play(1e6, 100))
    world.until(5000) // no credits come back
    const before = world.frames().at(-1)!.step
    world.wait(5000)
    world.hear({ type: 'ack', run: 1, buffers: fresh(1) })
    world.until(world.now() + 50)
    world.hear({ type: 'pause', run: 1 })
    world.hear({ type: 'ack', run: 1, buffers: fresh(2) })
    world.until(world.now() + 100)
    expect(world.frames().at(-1)!.step - before).toBeLessThan(20)
  })

  it('is not disturbed by the speed being changed again and again', () => {
    const world = createWorld()
    world.hear(start())
    const back = world.returnBuffers()
    for (let i = 0; i < 50; i++) {
      world.hear(play(1e6, 2 + i / 50))
      world.until(world.now() + 10, back)
    }
    expect(world.frames().at(-1)!.step).toBeLessThan(4)
  })
})
