import type { Definition } from './definition.ts'
import { complete, type Parameters, type Values } from './parameter.ts'

/** What a loss expects of its prediction y and its target t. */
export type Domain = 'real' | 'probability' | 'logit' | 'score'

/** The targets it is meant for: any number; counts 0, 1, 2 …; shares from 0 to 1; 0 or 1; −1 or 1. */
export type Targets = 'any' | 'counts' | 'shares' | 'binary' | 'signs'

/** What is true of one element's loss as a function of its prediction y. The panel states it, the tests check it. */
export interface LossFacts {
  /** The predictions at which the slope jumps, for a target t. */
  kinks(t: number): readonly number[]
  /** Never above its chords: whoever walks downhill in y ends at the lowest place. */
  readonly convex: boolean
  /** The supremum of |slope| over predictions and targets: how hard one outlier can pull. Infinity if without bound. */
  readonly steepest: number
  /** The predictions with the least loss, for a target t. */
  minimum(t: number): Interval
}

/** All y from `from` to `to`; both ends are the same for a single point. An infinite end is approached, never reached. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** One element's loss and its derivative with respect to y; at a kink, what PyTorch answers. */
export interface PointLoss {
  at(y: number, t: number): number
  slopeAt(y: number, t: number): number
  readonly facts: LossFacts
}

export interface BoundLoss extends PointLoss {
  /** The loss of all elements: their mean, or (sum-squared-error) half the sum. */
  value(y: Float64Array, t: Float64Array): number
  /** out[i] = ∂value/∂y[i]. */
  gradient(y: Float64Array, t: Float64Array, out: Float64Array): void
}

export interface Loss<P extends Parameters = Parameters> extends Definition<P> {
  readonly kind: 'loss'
  /** The derivative of one element's loss with respect to y, in TeX with the markers of `tex`. */
  readonly gradientTex: string
  readonly domain: Domain
  readonly targets: Targets
  readonly reduction: 'mean' | 'sum'
  bind(values?: Partial<Values<P>>): BoundLoss
}

type Spec<P extends Parameters> = Definition<P> & {
  readonly gradientTex: string
  readonly domain: Domain
  readonly targets: Targets
  readonly reduction: 'mean' | 'sum'
  bind(values: Values<P>): PointLoss
}

/** The interval of a single point: a minimum at one prediction. */
export const only = (y: number): Interval => ({ from: y, to: y })

/** A loss that is summed or averaged over elements. Sums run from the first element to the last. */
export function defineLoss<const P extends Parameters>(spec: Spec<P>): Loss<P> {
  const bind = (given?: Partial<Values<P>>): BoundLoss => {
    const { at, slopeAt, facts } = spec.bind(complete(spec.params, given))
    const share = (n: number) => (spec.reduction === 'mean' ? n : 1)
    return {
      at,
      slopeAt,
      facts,
      value(y, t) {
        let sum = 0
        for (let i = 0; i < y.length; i++) sum += at(y[i]!, t[i]!)
        return sum / share(y.length)
      },
      gradient(y, t, out) {
        const n = share(y.length)
        for (let i = 0; i < y.length; i++) out[i] = slopeAt(y[i]!, t[i]!) / n
      },
    }
  }
  return { ...spec, kind: 'loss', bind }
}
