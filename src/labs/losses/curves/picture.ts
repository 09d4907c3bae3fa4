import { useMemo } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import { placeText } from '../../../controls/reading.ts'
import type { Targets } from '../../../core/define/loss.ts'
import { around, heightOf, type Span } from '../../../plot/heights.ts'
import { memberOf } from '../catalogue.ts'
import type { LossSettings } from '../fields.ts'
import { store } from '../store.ts'
import { useDrawn, valuesOf, type Drawn } from './drawn.ts'
import { kindOf, ofClasses, spanOf, targetsOf, type Kind } from './kinds.ts'

/** What the axis of the prediction is called. */
export const symbolOf = (kind: Kind): string =>
  kind === 'logits' ? 'z₁' : kind === 'probabilities' ? 'y₁' : 'y'

/** A target as it is written: one of two, or a count, without decimals. */
export const targetText = (t: number, targets: Targets | null): string =>
  targets === 'any' || targets === 'shares' ? placeText(t) : formatNumber(t)

/** Whether the target can be shown on the axis of the prediction: the loss is least where they meet, or near. */
export function targetOnAxis(id: string): boolean {
  const [kind, targets] = [kindOf(id), targetsOf(id)]
  return kind !== 'logit' && !ofClasses(kind) && targets !== 'counts'
}

export const spanOfDrawn = ({ id, t, facts }: Drawn): Span => spanOf(kindOf(id), facts?.minimum(t).from ?? 0)

/** The predictions that the picture shows; the same array as long as they are the same. */
export function useSpan(): Span {
  const [low, high] = spanOfDrawn(useDrawn()[0]!)
  return useMemo(() => [low, high], [low, high])
}

/** Targets to choose the heights by, so that the axis rests while the target is dragged; counts change it. */
function steadyTargets(targets: Targets | null, t: number): readonly number[] {
  if (targets === 'any') return [0]
  if (targets === 'signs') return [-1, 1]
  return targets === 'counts' ? [t] : [0, 1]
}

/** Of a share, how near to 0 and 1 the picture shows a loss, and its slope, in full. */
const edges = { value: 0.01, slope: 0.1 }

function ofShare(f: (y: number) => number, edge: number): Span {
  const ends = [f(edge), f(1 - edge)]
  return [Math.min(0, ...ends), Math.max(0, ...ends)]
}

/** The heights of a loss or of its slope over its usual span. */
function heightsOf(drawn: Drawn, settings: LossSettings, reads: 'value' | 'slope'): readonly Span[] {
  const member = memberOf(drawn.id)
  const span = spanOf(kindOf(drawn.id), 0)
  const height = (f: (y: number) => number) =>
    span[1] - span[0] === 1 ? ofShare(f, edges[reads]) : heightOf(f, span)
  if (member.kind === 'classLoss') return [height(drawn[reads])]
  const bound = member.bind(valuesOf(drawn.id, settings))
  const at = reads === 'value' ? bound.at : bound.slopeAt
  return steadyTargets(member.targets, drawn.t).map((t) => height((y) => at(y, t)))
}

/** The heights that a picture of these losses shows. */
export const pictureHeight = (drawn: readonly Drawn[], reads: 'value' | 'slope'): Span =>
  around(drawn.flatMap((one) => heightsOf(one, store.getState().settings, reads)))
