import { datasets } from '../../core/datasets/index.ts'
import type { Sampling } from '../../core/net/experiment.ts'

/** What holds for a data set where the link says nothing. */
export interface DataDefaults {
  readonly examples: number
  readonly hidden: readonly number[]
  readonly act: readonly string[]
  readonly batch: number
  readonly sampling: Sampling
  readonly init: string
  readonly stop: number
}

const plane: DataDefaults = {
  examples: 500,
  hidden: [4, 2],
  act: ['tanh'],
  batch: 10,
  sampling: 'shuffle',
  init: 'xavier',
  stop: 5000,
}

/** The book's two-layer net, on the cut of MNIST that loads first. */
const digits: DataDefaults = {
  examples: 10_000,
  hidden: [50],
  act: ['sigmoid'],
  batch: 100,
  sampling: 'choice',
  init: 'normal',
  stop: 10_000,
}

const kindOf = (data: string) => datasets.find(({ id }) => id === data)?.kind

export const isDigits = (data: string): boolean => kindOf(data) === 'digits'

export const defaultsFor = (data: string): DataDefaults => (isDigits(data) ? digits : plane)
