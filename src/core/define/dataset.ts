import type { RandomState } from '../maths/randomState.ts'
import type { Definition } from './definition.ts'
import { complete, type Parameters, type Values } from './parameter.ts'

/** Points in the plane with their classes (0, 1, …) or, for regression, their values. */
export interface PlanePoints {
  /** (n, 2), row-major. */
  readonly x: Float64Array
  /** (n) */
  readonly t: Float64Array
}

/** A generator of labelled points on [−6, 6]². */
export interface PlaneDataset<P extends Parameters = Parameters> extends Definition<P> {
  readonly kind: 'plane'
  readonly task: 'classes' | 'regression'
  /** Number of classes; 0 for regression. */
  readonly classes: number
  /**
   * Draws from `random` in whole arrays only, so that the NumPy in `numpy` draws the same numbers.
   * @param examples how many points
   * @param noise 0 to 0.5
   */
  generate(random: RandomState, examples: number, noise: number, values?: Partial<Values<P>>): PlanePoints
}

/** Images that are loaded, not made. Bytes stay bytes until a batch is gathered. */
export interface DigitDataset {
  readonly kind: 'digits'
  readonly id: string
  readonly params: Record<never, never>
  readonly classes: number
  /** Pixels of an image: width × height. */
  readonly inputs: number
}

export type Dataset = PlaneDataset | DigitDataset

type Spec<P extends Parameters> = Omit<PlaneDataset<P>, 'kind' | 'generate'> & {
  generate(random: RandomState, examples: number, noise: number, values: Values<P>): PlanePoints
}

export function definePlaneDataset<const P extends Parameters>(spec: Spec<P>): PlaneDataset<P> {
  return {
    ...spec,
    kind: 'plane',
    generate: (random, examples, noise, values) =>
      spec.generate(random, examples, noise, complete(spec.params, values)),
  }
}
