import { expect, it, vi } from 'vitest'
import type { GradientTime } from '../../../worker/jobs/gradientTime.ts'
import type { JobOptions } from '../../../worker/jobs/jobClient.ts'
import { createMeasurement } from './measurement.ts'

const time: GradientTime = {
  parameters: 39_760,
  moved: 12,
  passes: 12,
  evaluation: 4,
  backprop: 8,
  difference: 1e-10,
}

function createPage() {
  const asked: {
    options: JobOptions
    resolve(time: GradientTime | null): void
    reject(error: Error): void
  }[] = []
  const dispose = vi.fn()
  const measurement = createMeasurement(() => ({
    dispose,
    run(_kind, _input, options) {
      let settle: (time: GradientTime | null) => void = () => {}
      const result = new Promise<GradientTime | null>((resolve, reject) => {
        settle = resolve
        asked.push({ options: options!, resolve, reject })
      })
      return { result: result as never, cancel: () => settle(null) }
    },
  }))
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  return { asked, dispose, measurement, settled, now: measurement.state.getState }
}

it('says how far it is, and then what was measured', async () => {
  const { asked, measurement, now, settled } = createPage()
  expect(now().status).toBe('idle')
  measurement.start()
  asked[0]!.options.onProgress!(3, 12)
  expect(now()).toMatchObject({ status: 'running', share: 0.25 })
  asked[0]!.resolve(time)
  await settled()
  expect(now()).toMatchObject({ status: 'done', result: time })
})

it('can be cancelled, and keeps what was measured before', async () => {
  const { asked, measurement, now, settled } = createPage()
  measurement.start()
  asked[0]!.resolve(time)
  await settled()
  measurement.start()
  measurement.cancel()
  await settled()
  expect(now()).toMatchObject({ status: 'cancelled', result: time })
})

it('says why it failed, and may be tried again', async () => {
  const { asked, measurement, now, settled } = createPage()
  measurement.start()
  asked[0]!.reject(new Error('no worker'))
  await settled()
  expect(now()).toMatchObject({ status: 'failed', failure: 'no worker' })
  measurement.start()
  expect(now()).toMatchObject({ status: 'running', failure: null })
})

it('ends its worker when the room is left', async () => {
  const { dispose, measurement, now, settled } = createPage()
  measurement.start()
  measurement.close()
  await settled()
  expect(dispose).toHaveBeenCalledOnce()
  expect(now().status).toBe('cancelled')
})
