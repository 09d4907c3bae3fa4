import type { Definition } from './definition.ts'
import { complete, type Parameters, type Values } from './parameter.ts'

/** What a loss expects of its prediction y and its target t. */
export type Domain = 'real' | 'probability' | 'logit' | 'score'

/** One element's loss and its derivative with respect to y. */
export interface PointLoss {
  at(y: number, t: number): number
  slopeAt(y: number, t: number): number
}

export interface BoundLoss extends PointLoss {
  /** The loss of all elements: their mean, or (sum-squared-error) half the sum. */
  value(y: Float64Array, t: Float64Array): number
  /** out[i] = ∂value/∂y[i]. */
  gradient(y: Float64Array, t: Float64Array, out: Float64Array): void
}

export interface Loss<P extends Parameters = Parameters> extends Definition<P> {
  readonly kind: 'loss'
  readonly domain: Domain
  readonly reduction: 'mean' | 'sum'
  bind(values?: Partial<Values<P>>): BoundLoss
}

type Spec<P extends Parameters> = Definition<P> & {
  readonly domain: Domain
  readonly reduction: 'mean' | 'sum'
  bind(values: Values<P>): PointLoss
}

/** A loss that is summed or averaged over elements. Sums run from the first element to the last. */
export function defineLoss<const P extends Parameters>(spec: Spec<P>): Loss<P> {
  const bind = (given?: Partial<Values<P>>): BoundLoss => {
    const { at, slopeAt } = spec.bind(complete(spec.params, given))
    const share = (n: number) => (spec.reduction === 'mean' ? n : 1)
    return {
      at,
      slopeAt,
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
