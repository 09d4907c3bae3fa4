import { describe, expect, it } from 'vitest'
import golden from '../golden/two-layer-net.json' with { type: 'json' }
import { naive } from '../maths/kernels/index.ts'
import { RandomState } from '../maths/randomState.ts'
import { evaluate } from './evaluator.ts'
import { fingerprint } from './fingerprint.ts'
import { createNet } from './net.ts'
import { arraySamples, type Samples } from './samples.ts'
import { createTrainer, type TrainerOptions } from './trainer.ts'

function goldenSamples({ dataSeed, examples, sizes }: (typeof golden.runs)[number]): Samples {
  const random = new RandomState(dataSeed)
  const x = random.randomSample(examples * sizes[0]!)
  return arraySamples(x, Float64Array.from(random.randint(0, sizes[2]!, examples)), sizes[0]!)
}

describe.each(golden.runs.map((run) => [run.sizes.join('-'), run] as const))(
  "the book's two-layer net %s",
  (_, run) => {
    it('has the golden losses, accuracy and parameters', () => {
      const samples = goldenSamples(run)
      const random = new RandomState(run.seed)
      const loss = { loss: 'softmax-cross-entropy', report: 'cross-entropy' }
      const net = createNet(
        { sizes: run.sizes, activations: ['sigmoid'], initStd: run.weightInitStd, ...loss },
        random,
      )
      const options = { batch: run.batchSize, optimizer: 'gd', optimizerParams: { lr: run.learningRate } }
      const trainer = createTrainer(net, samples, random, options)
      for (const expected of run.loss) {
        trainer.train()
        expect(Math.abs(trainer.lossAfter() - expected)).toBeLessThanOrEqual(1e-9)
      }
      const all = evaluate(net, samples)
      expect(all.accuracy).toBe(run.accuracy)
      expect(Math.abs(all.loss - run.lossAll)).toBeLessThanOrEqual(1e-9)
      run.W1_first8.forEach((w, i) =>
        expect(Math.abs(net.layers[0]!.weights[i]! - w)).toBeLessThanOrEqual(1e-9),
      )
      run.b2.forEach((b, i) => expect(Math.abs(net.layers[1]!.bias[i]! - b)).toBeLessThanOrEqual(1e-9))
    })
  },
)

/** 23 points of the plane in two classes, and a small net. */
function smallTrainer(options: Partial<TrainerOptions> = {}, kernels?: typeof naive) {
  const random = new RandomState(5)
  const x = random.uniform(-6, 6, 46)
  const samples = arraySamples(
    x,
    Float64Array.from({ length: 23 }, (_, i) => (x[2 * i]! * x[2 * i + 1]! > 0 ? 1 : 0)),
    2,
  )
  const spec = { sizes: [2, 5, 3, 1], activations: ['tanh', 'relu'], init: 'lecun', loss: 'bce-logits' }
  return createTrainer(createNet(spec, random, kernels), samples, random, { batch: 4, ...options })
}

const fingerprintAfter = (steps: number, options?: Partial<TrainerOptions>, kernels?: typeof naive) => {
  const trainer = smallTrainer(options, kernels)
  while (trainer.step < steps) trainer.train()
  return fingerprint(trainer.net.parameters)
}

describe('a trainer', () => {
  it('makes the same net, to the bit, with naive and blocked kernels', () => {
    for (const optimizer of ['gd', 'momentum', 'adam'])
      for (const sampling of ['choice', 'shuffle'] as const)
        expect(fingerprintAfter(300, { optimizer, sampling })).toBe(
          fingerprintAfter(300, { optimizer, sampling }, naive),
        )
  })

  it('learns: the loss over all samples falls', () => {
    const trainer = smallTrainer({ optimizer: 'adam' })
    const before = smallTrainer().net
    const samples = arraySamples(Float64Array.of(1, 1, -1, 1, 1, -1, -1, -1), Float64Array.of(1, 0, 0, 1), 2)
    while (trainer.step < 2000) trainer.train()
    expect(evaluate(trainer.net, samples).loss).toBeLessThan(0.2 * evaluate(before, samples).loss)
    expect(evaluate(trainer.net, samples).accuracy).toBe(1)
  })

  it('by shuffling meets every example once per epoch, the last batch being shorter', () => {
    const random = new RandomState(0)
    const net = createNet({ sizes: [1, 1], loss: 'mse' }, random)
    const met: number[][] = []
    const samples: Samples = {
      ...{ count: 7, inputs: 1, targets: 1 },
      gather: (indices, from, rows) => met.push([...indices!.subarray(from, from + rows)]),
    }
    const trainer = createTrainer(net, samples, random, { batch: 3, sampling: 'shuffle' })
    expect(trainer.epochSteps).toBe(3)
    for (let i = 0; i < 6; i++) trainer.train()
    expect(met.map((batch) => batch.length)).toEqual([3, 3, 1, 3, 3, 1])
    expect(met.slice(0, 3).flat().sort()).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(met.slice(3).flat().sort()).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(met.slice(3).flat()).not.toEqual(met.slice(0, 3).flat())
    expect(trainer.epoch).toBe(2)
  })

  it('goes on from a snapshot, even one that was cloned, as if it had never stopped', () => {
    for (const optimizer of ['gd', 'momentum', 'adam'])
      for (const sampling of ['choice', 'shuffle'] as const) {
        const trainer = smallTrainer({ optimizer, sampling })
        while (trainer.step < 20) trainer.train()
        const snapshot = structuredClone(trainer.snapshot())
        const [batchLoss, lossAfter] = [trainer.batchLoss, trainer.lossAfter()]
        while (trainer.step < 50) trainer.train()
        const later = smallTrainer({ optimizer, sampling })
        later.restore(snapshot)
        expect([later.step, later.batchLoss, later.lossAfter()]).toEqual([20, batchLoss, lossAfter])
        while (later.step < 50) later.train()
        expect(fingerprint(later.net.parameters)).toBe(fingerprint(trainer.net.parameters))
        expect(later.epoch).toBe(trainer.epoch)
      }
  })

  it('tells the loss of the batch before the update, and after it on request', () => {
    const trainer = smallTrainer({ optimizerParams: { lr: 1e-3 } })
    expect([trainer.batchLoss, trainer.lossAfter()]).toEqual([NaN, NaN])
    trainer.train()
    expect(trainer.lossAfter()).toBeLessThan(trainer.batchLoss)
    expect(trainer.lossAfter()).toBeGreaterThan(0.9 * trainer.batchLoss)
  })

  it('halts at the step where a number stops being finite', () => {
    const trainer = smallTrainer({ optimizerParams: { lr: 1e200 } })
    let steps = 0
    while (steps < 100 && trainer.train()) steps++
    expect(trainer.status).toBe('diverged')
    expect(trainer.step).toBe(steps)
    expect(steps).toBeLessThan(10)
    expect(trainer.train()).toBe(false)
    expect(trainer.step).toBe(steps)
  })

  it('refuses samples of another shape, none at all, a batch of none, and unknown ids', () => {
    const net = createNet({ sizes: [2, 1], loss: 'mse' }, new RandomState(0))
    const samples = arraySamples(new Float64Array(4), new Float64Array(2), 2)
    const create = (given: Samples, options: Partial<TrainerOptions>) => () =>
      createTrainer(net, given, new RandomState(0), { batch: 1, ...options })
    expect(create(arraySamples(new Float64Array(3), new Float64Array(1), 3), {})).toThrow(RangeError)
    expect(create(arraySamples(new Float64Array(0), new Float64Array(0), 2), {})).toThrow(RangeError)
    expect(create(samples, { batch: 0 })).toThrow(RangeError)
    expect(create(samples, { optimizer: 'none' })).toThrow(/no optimizer "none"/)
    expect(create(samples, { schedule: 'none' })).toThrow(/no schedule "none"/)
  })
})
