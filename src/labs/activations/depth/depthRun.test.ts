import { expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Depth, DepthInput } from '../../../core/depth/depth.ts'
import { defaults } from '../../../experiment/field.ts'
import type { JobOptions } from '../../../worker/jobs/jobClient.ts'
import { fields, type ActivationSettings } from '../fields.ts'
import { createDepthRun } from './depthRun.ts'

interface Asked {
  readonly input: DepthInput
  readonly onProgress: NonNullable<JobOptions['onProgress']>
  readonly resolve: (depth: Depth | null) => void
  readonly reject: (error: Error) => void
}

function createPage() {
  const asked: Asked[] = []
  let time = 0
  const dispose = vi.fn()
  const run = createDepthRun({
    now: () => time,
    createClient: () => ({
      dispose,
      run(_kind, input, options) {
        const result = new Promise<Depth | null>((resolve, reject) =>
          asked.push({ input: input as DepthInput, onProgress: options!.onProgress!, resolve, reject }),
        )
        return { result: result as never, cancel() {} }
      },
    }),
  })
  const settings = createStore<{ settings: ActivationSettings }>()(() => ({ settings: defaults(fields) }))
  const close = run.open(settings)
  return {
    asked,
    dispose,
    close,
    run,
    now: run.state.getState,
    wait: (ms: number) => (time += ms),
    change: (patch: Partial<ActivationSettings>) =>
      settings.setState(({ settings: before }) => ({
        settings: { ...before, ...patch } as ActivationSettings,
      })),
    settle: () => new Promise((resolve) => setTimeout(resolve)),
  }
}

it('computes the settings when it opens, then shows them', async () => {
  const { asked, now, settle } = createPage()
  expect(now().status).toBe('loading')
  expect(asked.map(({ input }) => input.layers)).toEqual([5])
  asked[0]!.onProgress(1, 4)
  expect(now().share).toBe(0.25)
  asked[0]!.resolve([])
  await settle()
  expect(now()).toMatchObject({ status: 'done', shown: { input: { layers: 5 }, depth: [] } })
})

it('computes nothing anew for a setting that does not matter here', () => {
  const { asked, change } = createPage()
  change({ x: 2, compare: ['relu'] })
  expect(asked).toHaveLength(1)
})

it('lets a young computation finish while a slider moves, and goes on with the newest value', async () => {
  const { asked, change, now, settle } = createPage()
  change({ initStd: 0.9 })
  change({ initStd: 0.8 })
  expect(asked).toHaveLength(1)
  asked[0]!.resolve([])
  await settle()
  expect(now().shown!.input.initStd).toBe(1)
  expect(now().status).toBe('running')
  expect(asked.map(({ input }) => input.initStd)).toEqual([1, 0.8])
  asked[1]!.resolve([])
  await settle()
  expect(now()).toMatchObject({ status: 'done', shown: { input: { initStd: 0.8 } } })
})

it('gives a long computation up for a newer one, and keeps the old picture meanwhile', async () => {
  const { asked, change, now, wait, settle } = createPage()
  asked[0]!.resolve([])
  await settle()
  change({ depth: 20 })
  change({ depth: 19 })
  wait(400)
  asked[1]!.onProgress(3, 9)
  expect(asked.map(({ input }) => input.layers)).toEqual([5, 20, 19])
  wait(400)
  change({ depth: 18 })
  expect(asked.at(-1)!.input.layers).toBe(18)
  asked[1]!.resolve(null)
  asked[2]!.resolve([])
  await settle()
  expect(now()).toMatchObject({ status: 'running', shown: { input: { layers: 5 } } })
})

it('says why it failed, and tries again when asked or when the settings change', async () => {
  const { asked, change, now, run, settle } = createPage()
  asked[0]!.reject(new Error('no worker'))
  await settle()
  expect(now()).toMatchObject({ status: 'failed', failure: 'no worker' })
  run.retry()
  expect(now()).toMatchObject({ status: 'loading', failure: null })
  asked[1]!.reject(new Error('again'))
  await settle()
  change({ seed: 3 })
  expect(asked).toHaveLength(3)
})

it('computes nothing while f is of a whole vector, and ends its worker when it closes', async () => {
  const { asked, change, close, dispose, now, settle } = createPage()
  asked[0]!.resolve([])
  await settle()
  change({ f: 'softmax' })
  expect(asked).toHaveLength(1)
  close()
  expect(dispose).toHaveBeenCalled()
  expect(now()).toMatchObject({ status: 'idle', shown: null })
})
