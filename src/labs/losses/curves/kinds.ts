import type { Domain, Targets } from '../../../core/define/loss.ts'
import { limits } from '../../../experiment/limits.ts'
import type { Span } from '../../../plot/heights.ts'
import { memberOf } from '../catalogue.ts'

/** What a loss takes as its prediction. Only losses of one kind can be drawn over the same axis. */
export type Kind = Domain | 'probabilities' | 'logits'

export const kinds: readonly Kind[] = ['real', 'probability', 'logit', 'score', 'probabilities', 'logits']

export function kindOf(id: string): Kind {
  const member = memberOf(id)
  return member.kind === 'loss' ? member.domain : member.of
}

/** What a loss takes as its target; null for a loss of classes, where the first class is the right one. */
export function targetsOf(id: string): Targets | null {
  const member = memberOf(id)
  return member.kind === 'loss' ? member.targets : null
}

export const ofClasses = (kind: Kind) => kind === 'probabilities' || kind === 'logits'

const share: Span = [0, 1]
const anywhere: Span = [limits.losses.prediction.min, limits.losses.prediction.max]

/** The predictions that there are. */
export const predictionsOf = (kind: Kind): Span =>
  kind === 'probability' || kind === 'probabilities' ? share : anywhere

const hold = (value: number, [low, high]: Span) => Math.min(Math.max(value, low), high)

/** The prediction that a loss takes for y: itself, or the nearest one that there is. */
export const usedPrediction = (y: number, kind: Kind): number => hold(y, predictionsOf(kind))

/** The target that a loss takes for t. */
export function usedTarget(t: number, targets: Targets | null): number {
  switch (targets) {
    case 'counts':
      return Math.max(0, Math.round(t))
    case 'shares':
      return hold(t, share)
    case 'binary':
      return t >= 0.5 ? 1 : 0
    case 'signs':
      return t > 0 ? 1 : -1
    default:
      return t
  }
}

/** Half the width of a picture of predictions that may be any number. */
const half = { real: 4, score: 4, logit: 8, logits: 8 }

/**
 * The predictions that the picture shows. Real ones are shown around a place (where the loss is least) in leaps of whole
 * pictures, so that the picture rests while a target is dragged through it.
 */
export function spanOf(kind: Kind, place: number): Span {
  if (kind === 'probability' || kind === 'probabilities') return share
  const middle = kind === 'real' && Number.isFinite(place) ? pageOf(place) : 0
  return [middle - half[kind], middle + half[kind]]
}

const pageOf = (place: number) =>
  2 * half.real * Math.sign(place) * Math.max(0, Math.ceil((Math.abs(place) - half.real) / (2 * half.real)))
