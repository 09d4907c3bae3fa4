import type { Run } from '../core/net/run.ts'
import { arraySamples } from '../core/net/samples.ts'
import { cheap, experiment, fakeRun } from './fakeRun.testing.ts'
import type { OpenRun } from './frame.ts'
import { createPump } from './pump.ts'
import type { FromWorker, ToRun } from './protocol.ts'

/** A worker's world with a clock that moves only when work is done or nothing is left to do. */
export function createWorld({
  costs = cheap,
  divergesAt = Infinity,
  open = null as null | (() => OpenRun),
} = {}) {
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

export const fresh = (n: number) => Array.from({ length: n }, () => new ArrayBuffer(0))
export const start = (more: Partial<Extract<ToRun, { type: 'start' }>> = {}): ToRun => ({
  type: 'start',
  run: 1,
  experiment,
  look: { grid: 0, guesses: [0, 0] },
  buffers: fresh(2),
  at: 0,
  ...more,
})
export const play = (until: number, stepsPerSecond = Infinity): ToRun => ({
  type: 'play',
  run: 1,
  until,
  stepsPerSecond,
})
