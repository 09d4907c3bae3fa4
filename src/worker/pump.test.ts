import { describe, expect, it } from 'vitest'
import type { Change, NetExperiment } from '../core/net/experiment.ts'
import type { Evaluation } from '../core/net/evaluator.ts'
import type { Run, RunCheckpoint } from '../core/net/run.ts'
import { arraySamples } from '../core/net/samples.ts'
import type { OpenRun } from './frame.ts'
import { arraysOf } from './layout.ts'
import { createPump } from './pump.ts'
import type { FromWorker, Look, ToRun } from './protocol.ts'

const experiment = { changes: [] } as unknown as NetExperiment
const look: Look = { grid: 0, guesses: [0, 0] }

interface Costs {
  /** Milliseconds of a training step. */
  step: number
  /** Units of evaluation, and milliseconds of each. */
  units: number
  unit: number
}

/** A run whose "net" is one number, (31·n + step + lr) mod 2³², and whose work costs time on the fake clock. */
function fakeRun(spend: (ms: number) => void, costs: Costs, divergesAt = Infinity): Run {
  let step = 0
  let target = 0
  let net = 1
  let evaluation: Evaluation | null = null
  let evaluated = 0
  let changes: Change[] = []
  const lrAt = (s: number) => changes.findLast((change) => change.step < s)?.value ?? 0
  function train() {
    step++
    net = (Math.imul(31, net) + step + lrAt(step)) >>> 0
    evaluated = 0
    spend(costs.step)
  }
  function evaluate() {
    evaluated++
    spend(costs.unit)
    if (evaluated === costs.units)
      evaluation = { step, loss: net, testLoss: net, accuracy: 0, testAccuracy: 0 }
  }
  return {
    experiment,
    get step() {
      return step
    },
    get target() {
      return target
    },
    get status() {
      return step >= divergesAt ? ('diverged' as const) : ('ready' as const)
    },
    get evaluation() {
      return evaluation
    },
    get experimentNow() {
      return { ...experiment, changes }
    },
    epochSteps: 10,
    epoch: 0,
    goTo(wanted) {
      target = wanted
      if (wanted >= step) return
      step = 0
      net = 1
      evaluated = 0
      evaluation = null
    },
    work() {
      if (step < target && step < divergesAt) train()
      else if (evaluation?.step !== step) evaluate()
      else return false
      return true
    },
    tune(change) {
      const made = { ...change, step }
      changes = [...changes.filter((one) => one.step < step), made]
      return made
    },
    curve: () => new Float64Array(5),
    batchCurve: () => new Float64Array(2),
    fingerprint: () => net.toString(16),
    checkpoint: () => ({ trainer: { step }, net }) as unknown as RunCheckpoint,
    restore(checkpoint) {
      const kept = checkpoint as unknown as { net: number; trainer: { step: number } }
      net = kept.net
      step = kept.trainer.step
      target = step
    },
    predict(_x, _rows, out) {
      out.fill(net / 2 ** 32)
      spend(1)
    },
  }
}

const cheap: Costs = { step: 1, units: 2, unit: 0.5 }

/** A worker's world with a clock that moves only when work is done or nothing is left to do. */
function createWorld({ costs = cheap, divergesAt = Infinity, open = null as null | (() => OpenRun) } = {}) {
  let time = 0
  let order = 0
  const agenda: { at: number; order: number; fn: () => void }[] = []
  const posted: { at: number; message: FromWorker }[] = []
  const slices: number[] = []
  const stepsAt: number[] = []
  let run: Run | null = null
  const spend = (ms: number) => void (time += ms)
  const openFake = (): OpenRun => {
    run = fakeRun(spend, costs, divergesAt)
    const test = arraySamples(new Float64Array(2), new Float64Array(1), 2)
    return { run, test, classes: 2, evaluationRows: 400 }
  }
  const pump = createPump({
    now: () => time,
    schedule: (fn, delay) => void agenda.push({ at: time + delay, order: order++, fn }),
    post: (message) => void posted.push({ at: time, message: structuredClone(message) }),
    open: open ?? openFake,
  })
  const frames = () =>
    posted.flatMap(({ at, message }) =>
      message.type === 'frame' ? [{ at, buffers: message.buffers, ...message.frame }] : [],
    )
  function tick(): boolean {
    agenda.sort((a, b) => a.at - b.at || a.order - b.order)
    const next = agenda.shift()
    if (!next) return false
    time = Math.max(time, next.at)
    const before = time
    const step = run?.step ?? 0
    next.fn()
    slices.push(time - before)
    if (run && run.step > step) stepsAt.push(before)
    return true
  }
  return {
    frames,
    posted,
    slices,
    stepsAt,
    hear: (message: ToRun) => pump.hear(message),
    of: <T extends FromWorker['type']>(type: T) =>
      posted.flatMap(({ message }) =>
        message.type === type ? [message as Extract<FromWorker, { type: T }>] : [],
      ),
    now: () => time,
    wait: spend,
    /** Runs until `end` (milliseconds), or until there is nothing to do. */
    until(end: number, each?: () => void) {
      while (agenda.some(({ at }) => Math.max(at, time) < end) && tick()) each?.()
    },
    /** A page that gives every buffer back as soon as it has the next one. */
    returnBuffers() {
      let seen = 0
      return () => {
        const count = frames().length
        if (count > seen) pump.hear({ type: 'ack', run: 1, buffers: fresh(count - seen) })
        seen = count
      }
    },
  }
}

const fresh = (n: number) => Array.from({ length: n }, () => new ArrayBuffer(0))
const start = (more: Partial<Extract<ToRun, { type: 'start' }>> = {}): ToRun => ({
  type: 'start',
  run: 1,
  experiment,
  look,
  buffers: fresh(2),
  at: 0,
  ...more,
})
const play = (until: number, stepsPerSecond = Infinity): ToRun => ({
  type: 'play',
  run: 1,
  until,
  stepsPerSecond,
})

/** What the fake net holds after `steps` steps without a change. */
function netAfter(steps: number): string {
  let net = 1
  for (let step = 1; step <= steps; step++) net = (Math.imul(31, net) + step) >>> 0
  return net.toString(16)
}

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
