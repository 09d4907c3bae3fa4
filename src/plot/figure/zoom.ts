import type { Interval, ScaleKind } from '../scale.ts'

/*
 * The arithmetic of zooming, on one axis, in units in which the axis is even: the values themselves, or their logarithms.
 * d3-zoom knows one transform for both axes and brings d3-drag, -interpolate and -transition along; this is all of it that
 * a plot needs.
 */

/** One axis of a figure. */
export interface Axis {
  /** What is shown. */
  readonly domain: Interval
  /** What is shown before anybody zooms. */
  readonly home: Interval
  readonly kind: ScaleKind
}

/** Spans of the narrowest and the widest view, in spans of the home view. */
const [narrowest, widest] = [1e-6, 1e3]
/** Below this share of its own numbers a span has too few floating-point numbers for its pixels. */
const grain = 1e-10
/** No value lies beyond 10^±largest: sums and differences of such values are still finite. */
const largest = 300

const evenly = (kind: ScaleKind, [low, high]: Interval): Interval =>
  kind === 'log' ? [Math.log10(low), Math.log10(high)] : [low, high]
const valuesOf = (kind: ScaleKind, [low, high]: Interval): Interval =>
  kind === 'log' ? [10 ** low, 10 ** high] : [low, high]

/** Everything that can be shown: a thousand home views, about the middle of the home view. */
function reach({ home, kind }: Axis): Interval {
  const [low, high] = evenly(kind, home)
  const [middle, half] = [(low + high) / 2, ((high - low) / 2) * widest]
  const end = kind === 'log' ? largest : 10 ** largest
  return [Math.max(middle - half, -end), Math.min(middle + half, end)]
}

/** The nearest change of the span to `factor` (below 1 zooms in) that the limits allow: 1 at a limit. */
export function allowedFactor(axis: Axis, factor: number): number {
  const [low, high] = evenly(axis.kind, axis.domain)
  const [first, last] = evenly(axis.kind, axis.home)
  const [from, to] = reach(axis)
  const least = Math.max(narrowest * (last - first), grain * Math.max(Math.abs(low), Math.abs(high)))
  const span = high - low
  const wanted = Math.max(span * factor, Math.min(span, least))
  return Math.min(wanted, Math.max(span, to - from)) / span
}

/** @param share of the axis, from its low end, that stays where it is */
export function zoomedBy(axis: Axis, factor: number, share: number): Interval {
  const [low, high] = evenly(axis.kind, axis.domain)
  const still = low + share * (high - low)
  return within([still - (still - low) * factor, still + (high - still) * factor], axis)
}

/** @param share of the axis by which the view moves towards higher values */
export function movedBy(axis: Axis, share: number): Interval {
  const [low, high] = evenly(axis.kind, axis.domain)
  const by = share * (high - low)
  return within([low + by, high + by], axis)
}

/** Moved back to where there is something to show. */
function within([low, high]: Interval, axis: Axis): Interval {
  const [from, to] = reach(axis)
  const by = Math.max(0, from - low) - Math.max(0, high - to)
  return valuesOf(axis.kind, [Math.max(from, low + by), Math.min(to, high + by)])
}

/** Whether a view is the home view, but for less than a thousandth of a pixel. */
export function isHome({ domain, home, kind }: Axis): boolean {
  const [low, high] = evenly(kind, domain)
  const [first, last] = evenly(kind, home)
  const dust = 1e-6 * (last - first)
  return Math.abs(low - first) <= dust && Math.abs(high - last) <= dust
}

/** Whether a view kept from before can be shown on an axis that may have changed: it can be drawn and has a part of home in it. */
export function fits({ domain: [low, high], home, kind }: Axis): boolean {
  return low < high && (kind === 'linear' || low > 0) && low < home[1] && high > home[0]
}

/** How the span changes when the wheel is turned: about an eighth per notch. A pinch on a trackpad comes as a turn with Ctrl. */
export function wheelFactor(turn: {
  readonly deltaY: number
  readonly deltaMode: number
  readonly ctrlKey: boolean
}): number {
  const pixels = turn.deltaY * ([1, 20, 400][turn.deltaMode] ?? 1) * (turn.ctrlKey ? 5 : 1)
  return Math.min(4, Math.max(0.25, 2 ** (pixels / 600)))
}
