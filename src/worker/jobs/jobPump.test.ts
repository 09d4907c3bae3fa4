import { describe, expect, it } from 'vitest'
import { createJobPump, type AnyWork } from './jobPump.ts'
import type { NewsOf } from './kinds.ts'
import type { FromJobs, Start } from './protocol.ts'

/** News of a sweep over so many rates. */
const sweepOf = (rates: number) =>
  [
    {
      rates: new Float64Array(rates),
      final: new Float64Array(rates),
      lowest: new Float64Array(rates),
      outcomes: [],
    },
  ] satisfies NewsOf<'rateSweeps'>

/** A worker's world with a clock that moves only when work is done. Job n takes n units of `cost` milliseconds. */
function createWorld({ cost = 3, throwsAt = Infinity, begins = true, tells = false } = {}) {
  let time = 0
  const agenda: (() => void)[] = []
  const posted: FromJobs[] = []
  const handedOver: ArrayBuffer[][] = []
  const worked: number[] = []
  const slices: number[] = []
  const begin = ({ job }: Start): AnyWork => {
    if (!begins) throw new RangeError('no such input')
    let done = 0
    return {
      of: job,
      get done() {
        return done
      },
      output: () => [],
      ...(tells && { news: () => sweepOf(done) }),
      work() {
        if (done >= throwsAt) throw new Error('spilled')
        if (done === job) return false
        time += cost
        done++
        worked.push(job)
        return true
      },
    }
  }
  const pump = createJobPump({
    now: () => time,
    soon: (fn) => void agenda.push(fn),
    post(message, transfer) {
      posted.push(message)
      handedOver.push(transfer)
    },
    begin,
  })
  return {
    posted,
    handedOver,
    worked,
    slices,
    start: (job: number) => pump.hear({ type: 'start', job } as unknown as Start),
    cancel: (job: number) => pump.hear({ type: 'cancel', job }),
    turn() {
      const before = time
      agenda.shift()?.()
      slices.push(time - before)
      return agenda.length > 0
    },
    finish() {
      while (this.turn());
    },
    of: (type: FromJobs['type']) => posted.filter((message) => message.type === type),
  }
}

describe('a job', () => {
  it('is worked on in slices of 8 ms and at most one unit more, and its result is posted once', () => {
    const world = createWorld()
    world.start(40)
    world.finish()
    expect(Math.max(...world.slices)).toBeLessThanOrEqual(8 + 3)
    expect(world.worked).toHaveLength(40)
    expect(world.of('result')).toEqual([{ type: 'result', job: 40, output: [] }])
  })

  it('reports its progress every 50 ms, not oftener', () => {
    const world = createWorld()
    world.start(100)
    world.finish()
    const reports = world.of('progress')
    expect(reports.length).toBeGreaterThanOrEqual(4)
    expect(reports.length).toBeLessThanOrEqual(6)
    expect(reports[0]).toMatchObject({ job: 100, of: 100 })
    const short = createWorld()
    short.start(5)
    short.finish()
    expect(short.of('progress')).toEqual([])
  })

  it('tells its news with its progress, and hands their buffers over', () => {
    const world = createWorld({ tells: true })
    world.start(100)
    world.finish()
    const reports = world.posted.flatMap((message) => (message.type === 'progress' ? [message] : []))
    expect(reports.length).toBeGreaterThanOrEqual(4)
    reports.forEach(({ done, news }, i) => {
      expect(news).toEqual(sweepOf(done))
      const { rates, final, lowest } = (news as ReturnType<typeof sweepOf>)[0]!
      expect(world.handedOver[i]).toEqual([rates.buffer, final.buffer, lowest.buffer])
    })
  })

  it('without news has none in its progress', () => {
    const world = createWorld()
    world.start(100)
    world.finish()
    for (const message of world.of('progress')) expect('news' in message).toBe(false)
  })

  it('that is cancelled is worked on no more, and nothing more is said of it', () => {
    const world = createWorld()
    world.start(1000)
    world.turn()
    const { length } = world.worked
    world.cancel(1000)
    world.finish()
    expect(world.worked).toHaveLength(length)
    expect(world.posted).toEqual([])
  })

  it('takes turns with others, so that a long one does not hold a short one up', () => {
    const world = createWorld()
    world.start(1000)
    world.start(3)
    for (let turn = 0; turn < 4; turn++) world.turn()
    expect(world.of('result')).toMatchObject([{ job: 3 }])
    world.cancel(1000)
    world.finish()
    expect(world.of('result')).toHaveLength(1)
  })
})

describe('an error', () => {
  it('in the work ends that job alone', () => {
    const world = createWorld({ throwsAt: 5 })
    world.start(9)
    world.start(2)
    world.finish()
    expect(world.of('failed')).toMatchObject([{ job: 9, error: { name: 'Error', message: 'spilled' } }])
    expect(world.of('result')).toMatchObject([{ job: 2 }])
  })

  it('at the beginning is reported, and the next job is heard', () => {
    const world = createWorld({ begins: false })
    world.start(1)
    world.start(2)
    world.finish()
    expect(world.of('failed')).toMatchObject([{ job: 1, error: { name: 'RangeError' } }, { job: 2 }])
  })
})
