import { expect, it } from 'vitest'
import type { RateSweep } from '../../../core/descent/rateSweep.ts'
import type { RateSweepsInput } from '../../../core/descent/rateSweeps.ts'
import type { LatestState } from '../../../state/latestJob.ts'
import { nextPicture, sweepIn } from './picture.ts'

const of = (ground: string): RateSweepsInput => ({
  walks: [{ ground, optimizer: 'gd', params: {} }],
  start: [0, 0],
  steps: 1,
  box: [
    [0, 1],
    [0, 1],
  ],
  from: 1e-10,
  to: 100,
  perDecade: 20,
})
const sweep = (count: number): RateSweep => {
  const rates = new Float64Array(count)
  return { rates, final: rates, lowest: rates, outcomes: Array(count).fill('crawls') }
}
const idle: LatestState<'rateSweeps'> = { status: 'idle', shown: null, news: null, share: null, failure: null } // prettier-ignore
const shown = { input: of('bowl'), output: [sweep(200)] }
const news = (ground: string, count: number) => ({ input: of(ground), found: [sweep(count)] })

it('sweeps under way are seen at once where there is nothing else of their surface', () => {
  const first = nextPicture(null, { ...idle, status: 'loading', news: news('bowl', 20) })!
  expect([first.whole, first.sweeps[0]!.rates.length]).toEqual([false, 20])
  const now = { input: of('ravine'), sweeps: [sweep(200)], whole: true }
  expect(nextPicture(now, { ...idle, status: 'running', news: news('bowl', 20) })!.input).toEqual(of('bowl'))
})

it('others of the same surface stay until enough is known', () => {
  const now = nextPicture(null, { ...idle, status: 'done', shown })!
  expect(nextPicture(now, { ...idle, status: 'running', shown, news: news('bowl', 20) })).toBe(now)
  expect(nextPicture(now, { ...idle, status: 'running', shown, news: news('bowl', 70) })!.whole).toBe(false)
  expect(nextPicture(now, { ...idle, status: 'done', shown })).toBe(now)
})

it('what has been seen stays after a cancel or a failure', () => {
  const part = nextPicture(null, { ...idle, status: 'loading', news: news('bowl', 70) })
  expect(nextPicture(part, { ...idle, status: 'cancelled' })).toBe(part)
  expect(nextPicture(part, { ...idle, status: 'failed', failure: 'no' })).toBe(part)
  expect(nextPicture(part, idle)).toBeNull()
})

it('the sweep of an optimizer is found by its name', () => {
  const now = nextPicture(null, { ...idle, status: 'done', shown })
  expect(sweepIn(now, 'gd')).toBe(shown.output[0])
  expect([sweepIn(now, 'adam'), sweepIn(null, 'gd')]).toEqual([null, null])
})
