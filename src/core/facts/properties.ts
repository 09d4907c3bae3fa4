import type { BoundActivation } from '../define/activation.ts'
import { outputMoments } from './outputMoments.ts'

export const properties = ['bounded', 'smooth', 'monotone', 'zero-centred', 'saturating'] as const
export type Property = (typeof properties)[number]

/** An output mean nearer to 0 than this counts as 0. */
export const centredWithin = 0.01

/** Far out, 10⁶ to 10¹³ in uneven steps: where a slope is sampled that shall go to 0. */
const places = Array.from({ length: 60 }, (_, i) => 1e6 * (1 + i * i * i * 51.37))

/** Whether the slope goes to 0 on one side. What keeps swinging, as a sine does, is caught by one of many places. */
function fades({ slope }: Pick<BoundActivation, 'slope'>, side: 1 | -1): boolean {
  return places.every((x) => Math.abs(slope(side * x)) < 1e-9)
}

const tests: Readonly<Record<Property, (bound: BoundActivation) => boolean>> = {
  bounded: ({ range }) => Number.isFinite(range.low) && Number.isFinite(range.high),
  smooth: ({ kinks }) => kinks.length === 0,
  monotone: ({ monotone }) => monotone,
  'zero-centred': (bound) => Math.abs(outputMoments(bound, 0, 1).mean) < centredWithin,
  saturating: (bound) => fades(bound, -1) || fades(bound, 1),
}

/**
 * Whether a function has a property. Bounded: both ends of its range are finite. Smooth: neither value nor slope leaps
 * anywhere. Monotone: it never falls. Zero-centred: its output for a standard normal input has a mean within .01 of 0.
 * Saturating: its slope goes to 0 on one side or on both.
 */
export const has = (bound: BoundActivation, property: Property): boolean => tests[property](bound)

/** On which sides the slope goes to 0. */
export const fadesOn = (bound: Pick<BoundActivation, 'slope'>) => ({
  left: fades(bound, -1),
  right: fades(bound, 1),
})
