import { datasets } from '../core/datasets/index.ts'
import type { DigitDataset } from '../core/define/dataset.ts'
import type { NetExperiment } from '../core/net/experiment.ts'
import { memberOf } from '../core/net/member.ts'
import { drawPlaneData } from '../core/net/planeData.ts'
import { createRun } from '../core/net/run.ts'
import { byteSamples, planeSamples, type Samples } from '../core/net/samples.ts'
import type { OpenRun } from './frame.ts'
import type { DigitData } from './protocol.ts'

interface Sets {
  readonly train: Samples
  readonly test: Samples
}

/** Test images for each training image, as MNIST's first cut has them; the whole of it has a few less. */
const testShare = 1 / 5

/** The first `count` images. */
const first = (images: Uint8Array, labels: Uint8Array, count: number, inputs: number) =>
  byteSamples(images.subarray(0, count * inputs), labels.subarray(0, count), inputs)

/** The experiment says how many images it wants, so that more of them in memory change nothing. */
function digitSets({ id, inputs }: DigitDataset, examples: number, data: DigitData | undefined): Sets {
  if (!data) throw new Error(`The images of "${id}" have not been loaded`)
  if (data.labels.length < examples)
    throw new RangeError(`${examples} images of "${id}" are wanted, only ${data.labels.length} are loaded`)
  const tests = Math.min(data.testLabels.length, Math.ceil(examples * testShare))
  return {
    train: first(data.images, data.labels, examples, inputs),
    test: first(data.testImages, data.testLabels, tests, inputs),
  }
}

/**
 * Makes the run of an experiment, its data included.
 * @param digits what has been loaded, by id
 * @throws RangeError for an id that nothing bears, or images that have not been loaded
 */
export function openRun(experiment: NetExperiment, digits: ReadonlyMap<string, DigitData>): OpenRun {
  const { data } = experiment
  const set = memberOf(datasets, data.id, 'dataset')
  const sets =
    set.kind === 'digits' ? digitSets(set, data.examples, digits.get(set.id)) : planeSets(set, data)
  return {
    run: createRun(experiment, sets),
    test: sets.test,
    classes: set.classes,
    evaluationRows: sets.train.count + sets.test.count,
  }
}

function planeSets(...args: Parameters<typeof drawPlaneData>): Sets {
  const { train, test } = drawPlaneData(...args)
  return { train: planeSamples(train), test: planeSamples(test) }
}
