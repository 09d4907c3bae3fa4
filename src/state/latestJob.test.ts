import { expect, it } from 'vitest'
import type { JobOptions } from '../worker/jobs/jobClient.ts'
import type { InputOf, OutputOf } from '../worker/jobs/kinds.ts'
import { createLatestJob } from './latestJob.ts'

type Input = InputOf<'walks'>
type Output = OutputOf<'walks'>

const input = (steps: number): Input => ({ orders: [], steps })
const output: Output = []

function createPage() {
  const asked: {
    input: Input
    onProgress: NonNullable<JobOptions['onProgress']>
    resolve(output: Output | null): void
    reject(error: Error): void
    cancelled: boolean
  }[] = []
  let time = 0
  const job = createLatestJob('walks', {
    now: () => time,
    client: () => ({
      run(_kind, given, options) {
        let resolve: (found: Output | null) => void = () => {}
        const result = new Promise<Output | null>((yes, no) => {
          resolve = yes
          asked.push({
            input: given as Input,
            onProgress: options!.onProgress! as never,
            resolve: yes,
            reject: no,
            cancelled: false,
          })
        })
        const mine = asked.at(-1)!
        const cancel = () => {
          mine.cancelled = true
          resolve(null)
        }
        return { result: result as never, cancel }
      },
    }),
  })
  return {
    asked,
    job,
    now: job.state.getState,
    wait: (ms: number) => (time += ms),
    settle: () => new Promise((resolve) => setTimeout(resolve)),
  }
}

it('computes what is wanted, and shows it with what it was computed for', async () => {
  const { job, asked, now, settle } = createPage()
  expect(now().status).toBe('idle')
  job.follow(input(5))
  expect(now().status).toBe('loading')
  asked[0]!.onProgress(1, 4, undefined as never)
  expect(now().share).toBe(0.25)
  asked[0]!.resolve(output)
  await settle()
  expect(now()).toMatchObject({ status: 'done', shown: { input: input(5), output }, share: null })
})

it('does not compute again what it has, nor what is equal', async () => {
  const { job, asked, now, settle } = createPage()
  job.follow(input(5))
  job.follow(input(5))
  asked[0]!.resolve(output)
  await settle()
  job.follow(null)
  job.follow(input(5))
  expect(asked).toHaveLength(1)
  expect(now().status).toBe('done')
})

it('lets a young computation finish while settings are dragged, then takes the newest', async () => {
  const { job, asked, now, settle } = createPage()
  for (const steps of [5, 6, 7]) job.follow(input(steps))
  expect(asked.map((one) => one.input.steps)).toEqual([5])
  asked[0]!.resolve(output)
  await settle()
  expect(now()).toMatchObject({ status: 'running', shown: { input: input(5) } })
  expect(asked.map((one) => one.input.steps)).toEqual([5, 7])
})

it('gives an old computation up for a newer one', () => {
  const { job, asked, wait } = createPage()
  job.follow(input(5))
  wait(301)
  job.follow(input(6))
  expect(asked.map((one) => one.input.steps)).toEqual([5, 6])
})

it('can be cancelled and asked again; what was shown stays', async () => {
  const { job, asked, now, settle } = createPage()
  job.follow(input(5))
  asked[0]!.resolve(output)
  await settle()
  job.follow(input(6))
  job.cancel()
  await settle()
  expect(asked[1]!.cancelled).toBe(true)
  expect(now()).toMatchObject({ status: 'cancelled', shown: { input: input(5) } })
  job.retry()
  expect(asked[2]!.input).toEqual(input(6))
})

it('says why it failed, and tries again when asked', async () => {
  const { job, asked, now, settle } = createPage()
  job.follow(input(5))
  asked[0]!.reject(new Error('no worker'))
  await settle()
  expect(now()).toMatchObject({ status: 'failed', failure: 'no worker' })
  job.retry()
  expect(now()).toMatchObject({ status: 'loading', failure: null })
})

it('forgets everything when it is closed, and what comes late as well', async () => {
  const { job, asked, now, settle } = createPage()
  job.follow(input(5))
  job.close()
  asked[0]!.resolve(output)
  await settle()
  expect(asked[0]!.cancelled).toBe(true)
  expect(now()).toMatchObject({ status: 'idle', shown: null })
})
