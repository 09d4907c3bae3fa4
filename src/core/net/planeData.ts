import type { PlaneDataset, PlanePoints } from '../define/dataset.ts'
import { RandomState } from '../maths/randomState.ts'
import type { NetExperiment } from './experiment.ts'

export interface PlaneData {
  readonly train: PlanePoints
  readonly test: PlanePoints
}

/**
 * The points of an experiment on a plane set. One RandomState(data.seed) draws them all, then one permutation, whose
 * first round(examples · split) are to be trained on. Neither part is empty.
 */
export function drawPlaneData(set: PlaneDataset, data: NetExperiment['data']): PlaneData {
  const examples = Math.max(2, data.examples)
  const random = new RandomState(data.seed)
  const points = set.generate(random, examples, data.noise, data.params)
  const order = random.permutation(examples)
  const training = Math.min(examples - 1, Math.max(1, Math.round(examples * data.split)))
  return {
    train: pick(points, order.subarray(0, training)),
    test: pick(points, order.subarray(training)),
  }
}

function pick({ x, t }: PlanePoints, indices: Int32Array): PlanePoints {
  const picked = { x: new Float64Array(2 * indices.length), t: new Float64Array(indices.length) }
  indices.forEach((example, i) => {
    picked.x.set(x.subarray(2 * example, 2 * example + 2), 2 * i)
    picked.t[i] = t[example]!
  })
  return picked
}
