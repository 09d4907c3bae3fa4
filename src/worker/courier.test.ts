import { describe, expect, it } from 'vitest'
import { arraysOf } from './layout.ts'
import { createWorld, fresh, play, start } from './fakeWorld.testing.ts'
import { cheap } from './fakeRun.testing.ts'

describe('frames', () => {
  it('are at most two under way, and training waits at the next one', () => {
    const world = createWorld()
    world.hear(start())
    world.hear(play(1e6))
    world.until(5000)
    expect(world.frames()).toHaveLength(2)
    expect(world.now()).toBeLessThan(60)
    const waitedAt = world.now()
    world.hear({ type: 'ack', run: 1, buffers: fresh(1) })
    world.until(5000)
    expect(world.frames()).toHaveLength(3)
    expect(world.frames()[2]!.step).toBeGreaterThan(world.frames()[1]!.step)
    expect(world.now() - waitedAt).toBeLessThan(60)
  })

  it('come about sixty a second while it trains, and no more', () => {
    const world = createWorld({ costs: { ...cheap, step: 0.01 } })
    world.hear(start())
    world.hear(play(1e6))
    world.until(1000, world.returnBuffers())
    expect(world.frames().length).toBeGreaterThan(40)
    expect(world.frames().length).toBeLessThan(64)
  })

  it('say that it runs as soon as play is pressed, and that it is done at its end', () => {
    const world = createWorld()
    const back = world.returnBuffers()
    world.hear(start())
    world.until(100, back)
    world.hear(play(50, 10))
    world.until(120, back)
    expect(world.frames().map(({ status }) => status)).toContain('running')
    world.until(10_000, back)
    const last = world.frames().at(-1)!
    expect([last.status, last.step, last.evaluation!.step]).toEqual(['done', 50, 50])
  })

  it('of a run that diverges say so, and training ends there', () => {
    const world = createWorld({ divergesAt: 7 })
    const back = world.returnBuffers()
    world.hear(start())
    world.hear(play(1e6))
    world.until(1000, back)
    const last = world.frames().at(-1)!
    expect([last.status, last.step]).toEqual(['diverged', 7])
    world.hear({ type: 'goTo', run: 1, step: 3 })
    world.until(2000, back)
    expect(world.frames().at(-1)).toMatchObject({ status: 'paused', step: 3 })
  })
})

describe('the map of a frame', () => {
  const cells = (frame: ReturnType<ReturnType<typeof createWorld>['frames']>[number]) => {
    const { grid } = arraysOf(frame, frame.buffers[0]!)
    return [...new Set(grid)]
  }
  const valueOf = (fingerprint: string) => Math.fround(parseInt(fingerprint, 16) / 2 ** 32)

  it('is of one step, even if the page moves the run while it is being filled', () => {
    const world = createWorld()
    const back = world.returnBuffers()
    world.hear(start({ look: { grid: 100, guesses: [0, 0] } }))
    world.hear(play(1e6))
    for (let i = 0; i < 12; i++) {
      world.until(world.now() + 131 + 7 * i, back)
      world.hear({ type: 'goTo', run: 1, step: 2 + i })
      world.until(world.now() + 90, back)
      world.hear(play(1e6))
    }
    expect(world.frames().length).toBeGreaterThan(3)
    for (const frame of world.frames()) expect(cells(frame)).toEqual([valueOf(frame.fingerprint)])
  })

  it('appears at rest as soon as it is asked for', () => {
    const world = createWorld()
    const back = world.returnBuffers()
    world.hear(start())
    world.until(200, back)
    const asked = world.now()
    world.hear({ type: 'look', run: 1, look: { grid: 3, guesses: [0, 1] } })
    world.until(1000, back)
    expect(world.frames().at(-1)).toMatchObject({ gridSide: 3, gridChannels: 1, guessFrom: 0, guessCount: 1 })
    expect(world.frames().at(-1)!.at - asked).toBeLessThan(10)
  })

  it('has no more cells and guesses than there can be', () => {
    const world = createWorld()
    world.hear(start({ look: { grid: 1e9, guesses: [-3, Number.NaN] } }))
    world.until(1000)
    expect(world.frames()[0]).toMatchObject({ gridSide: 256, guessFrom: 0, guessCount: 0 })
  })
})
