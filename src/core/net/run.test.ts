import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlaneDataset } from '../define/dataset.ts'
import { datasets } from '../datasets/index.ts'
import { naive } from '../maths/kernels/index.ts'
import type { Change, NetExperiment } from './experiment.ts'
import { drawPlaneData } from './planeData.ts'
import { createRun, type Run } from './run.ts'
import { byteSamples, planeSamples } from './samples.ts'

const experiment: NetExperiment = {
  data: { id: 'xor', params: {}, noise: 0.1, examples: 60, split: 0.5, seed: 3 },
  ...{ hidden: [4, 2], activations: ['tanh'], activationParams: {}, loss: 'bce-logits' },
  ...{ optimizer: 'momentum', optimizerParams: { lr: 0.03 }, schedule: 'constant', scheduleParams: {} },
  ...{ batch: 7, sampling: 'shuffle', init: 'xavier', initStd: 0.01, seed: 11, changes: [] },
}
const changed = (changes: readonly Change[]): NetExperiment => ({ ...experiment, changes })

function runOf(given: NetExperiment, kernels?: typeof naive): Run {
  const set = datasets.find((one): one is PlaneDataset => one.id === given.data.id)!
  const { train, test } = drawPlaneData(set, given.data)
  return createRun(given, { train: planeSamples(train), test: planeSamples(test) }, kernels)
}

function finish(run: Run): Run {
  while (run.work());
  return run
}

function goTo(run: Run, step: number): Run {
  run.goTo(step)
  return finish(run)
}

/** All that a run shows; curves as text, which is compared sooner. */
const shown = (run: Run) => ({
  ...{
    step: run.step,
    epoch: run.epoch,
    status: run.status,
    fingerprint: run.fingerprint(),
    evaluation: run.evaluation,
  },
  ...{ curve: run.curve().join(), batchCurve: run.batchCurve().join(), experiment: run.experimentNow },
})

const straight = (given: NetExperiment, steps: number) => shown(goTo(runOf(given), steps))

// The two properties below train some 100,000 steps.
describe('a run', { timeout: 60_000 }, () => {
  it('begins at step 0, evaluated', () => {
    const run = finish(runOf(experiment))
    expect([run.step, run.epochSteps, run.status, run.evaluation?.step]).toEqual([0, 5, 'ready', 0])
    expect(run.curve()).toHaveLength(5)
    expect(run.batchCurve()).toHaveLength(0)
    expect(run.fingerprint()).toMatch(/^[0-9a-f]{4}-[0-9a-f]{4}$/)
  })

  it('is evaluated at every epoch and at its target', () => {
    const run = goTo(runOf(experiment), 12)
    const steps = run.curve().filter((_, i) => i % 5 === 0)
    expect([...steps]).toEqual([0, 5, 10])
    expect(run.evaluation?.step).toBe(12)
    expect(run.batchCurve()).toHaveLength(24)
  })

  it('learns xor', () => {
    const evaluation = goTo(runOf(changed([{ step: 0, key: 'lr', value: 0.1 }])), 3000).evaluation!
    expect(evaluation.accuracy).toBeGreaterThan(0.85)
    expect(evaluation.loss).toBeLessThan(0.4)
  })

  it('has the same bits with naive and blocked kernels', () => {
    expect(shown(goTo(runOf(experiment, naive), 500))).toEqual(straight(experiment, 500))
  })

  it('shows at a step the same, whichever way led there and however its work was divided', () => {
    const steps = fc.integer({ min: 0, max: 400 })
    const moves = fc.array(fc.record({ to: steps, work: fc.integer({ min: 0, max: 300 }) }), { maxLength: 8 })
    fc.assert(
      fc.property(moves, steps, (way, last) => {
        const run = runOf(changed([{ step: 90, key: 'lr', value: 0.3 }]))
        let reached = last
        for (const { to, work } of way) {
          run.goTo(to)
          for (let i = 0; i < work && run.work(); i++) reached = Math.max(reached, run.step)
        }
        goTo(run, last)
        const expected = straight(run.experiment, last)
        const { fingerprint, epoch, evaluation } = shown(run)
        expect({ fingerprint, epoch, evaluation }).toEqual({
          ...{ fingerprint: expected.fingerprint, epoch: expected.epoch, evaluation: expected.evaluation },
        })
        expect(shown(goTo(run, reached))).toEqual(straight(run.experiment, reached))
      }),
      { numRuns: 25 },
    )
  })

  it('with changes made on the way, even after going back, is the run that knew them from the start', () => {
    const steps = fc.integer({ min: 0, max: 300 })
    const change = fc.oneof(
      fc.record({ key: fc.constant('lr' as const), value: fc.constantFrom(0.001, 0.05, 0.2) }),
      fc.record({ key: fc.constant('batch' as const), value: fc.integer({ min: 1, max: 40 }) }),
    )
    const moves = fc.array(fc.record({ to: steps, work: fc.integer({ min: 0, max: 400 }), change }), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(moves, (way) => {
        const run = runOf(experiment)
        for (const { to, work, change } of way) {
          run.goTo(to)
          for (let i = 0; i < work && run.work(); i++);
          expect(run.tune(change)).toEqual({ step: run.step, ...change })
        }
        expect(shown(goTo(run, 350))).toEqual(straight(run.experimentNow, 350))
      }),
      { numRuns: 25 },
    )
  })

  it('keeps its curves when it goes back, and forgets what came after a change', () => {
    const run = goTo(runOf(experiment), 100)
    const [curve, batchCurve] = [run.curve(), run.batchCurve()]
    goTo(run, 32)
    expect(run.curve()).toEqual(curve)
    expect(run.batchCurve()).toEqual(batchCurve)
    run.tune({ key: 'lr', value: 0.5 })
    expect(run.curve()).toEqual(curve.slice(0, 7 * 5))
    expect(run.batchCurve()).toEqual(batchCurve.slice(0, 64))
  })

  it('has curves of bounded length over thousands of epochs, and they still do not depend on the way', () => {
    const quick = { ...experiment, data: { ...experiment.data, examples: 4 }, hidden: [], batch: 2 }
    const run = goTo(runOf(quick), 2500)
    const reference = straight(quick, 1700)
    expect(run.curve().length).toBeLessThanOrEqual(5 * 1000)
    expect(run.batchCurve().length).toBeLessThanOrEqual(2 * 1001)
    goTo(run, 1700)
    run.tune({ key: 'lr', value: 0.03 })
    expect(run.curve().join()).toBe(reference.curve)
    expect(run.batchCurve().join()).toBe(reference.batchCurve)
    expect(goTo(run, 2500).fingerprint()).toBe(straight(quick, 2500).fingerprint)
  })

  it('goes on from a checkpoint that was cloned, as if nothing had happened', () => {
    const run = goTo(runOf(experiment), 130)
    run.tune({ key: 'batch', value: 3 })
    goTo(run, 170)
    goTo(run, 141)
    const heir = runOf(experiment)
    heir.restore(structuredClone(run.checkpoint()))
    expect(shown(finish(heir))).toEqual(shown(run))
    expect(heir.target).toBe(141)
    goTo(heir, 135).tune({ key: 'lr', value: 0.001 })
    goTo(run, 135).tune({ key: 'lr', value: 0.001 })
    expect(shown(goTo(heir, 200))).toEqual(shown(goTo(run, 200)))
    expect(shown(heir)).toEqual(straight(heir.experimentNow, 200))
  })

  it('that diverges halts there, says so, keeps its history without NaN, and can go back', () => {
    const run = goTo(runOf(changed([{ step: 20, key: 'lr', value: 1e308 }])), 1000)
    expect(run.status).toBe('diverged')
    expect(run.step).toBeGreaterThan(20)
    expect(run.step).toBeLessThan(40)
    expect(run.target).toBe(run.step)
    expect(run.work()).toBe(false)
    expect([...run.curve(), ...run.batchCurve()].every(Number.isFinite)).toBe(true)
    expect(run.evaluation!.step).toBeLessThanOrEqual(run.step)
    const end = shown(run)
    expect(goTo(run, 20).status).toBe('ready')
    expect(run.evaluation?.step).toBe(20)
    expect(shown(goTo(run, 1000))).toEqual(end)
    goTo(run, 20).tune({ key: 'lr', value: 0.01 })
    expect(goTo(run, 300).status).toBe('ready')
    expect(run.step).toBe(300)
  })

  it('takes any number for a target', () => {
    const run = runOf(experiment)
    for (const [given, target] of [
      [-5, 0],
      [NaN, 0],
      [2.9, 2],
    ] as const) {
      run.goTo(given)
      expect(run.target).toBe(target)
    }
  })

  it('predicts the probability of class 1 for two classes, whichever loss, and a row of all for more', () => {
    const points = Float64Array.of(3, 3, -3, 3, 3, -3, -3, -3)
    for (const loss of ['bce-logits', 'softmax-cross-entropy', 'mse', 'nothing']) {
      const run = goTo(runOf({ ...experiment, loss, optimizer: 'adam' }), 2000)
      const out = new Float64Array(4)
      run.predict(points, 4, out)
      expect(out.map(Math.round)).toEqual(Float64Array.of(1, 0, 0, 1))
    }
  })

  it('of digits gives each image a row of probabilities', () => {
    const images = Uint8Array.from({ length: 300 * 784 }, (_, i) =>
      Math.floor(i / 784) % 10 === i % 10 ? 200 : 0,
    )
    const digits = byteSamples(
      images,
      Uint8Array.from({ length: 300 }, (_, i) => i % 10),
      784,
    )
    const given: NetExperiment = {
      ...{
        ...experiment,
        data: { ...experiment.data, id: 'mnist' },
        hidden: [12],
        optimizer: 'adam',
        batch: 50,
      },
      ...{ loss: 'softmax-cross-entropy', optimizerParams: { lr: 0.01 }, sampling: 'choice' },
    }
    const run = goTo(createRun(given, { train: digits, test: digits }), 60)
    expect(run.evaluation!.testAccuracy).toBe(1)
    const x = Float64Array.from(images.subarray(0, 250 * 784), (byte) => byte / 255)
    const out = new Float64Array(2500)
    run.predict(x, 250, out)
    for (let row = 0; row < 250; row++) {
      const guess = out.subarray(10 * row, 10 * row + 10)
      expect(guess.reduce((sum, p) => sum + p)).toBeCloseTo(1, 12)
      expect(guess.indexOf(Math.max(...guess))).toBe(row % 10)
    }
  })
})
