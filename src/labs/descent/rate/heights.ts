import type { RateSweep } from '../../../core/descent/rateSweep.ts'
import type { Interval, ScaleKind } from '../../../plot/scale.ts'

/** How the chart draws where f ends. */
export interface Heights {
  readonly kind: ScaleKind
  /** What a logarithmic axis measures f from: the known minimum, or the lowest that a run has found. Null on a linear one. */
  readonly above: 'minimum' | 'found' | null
  /** What is drawn for a final f; 0, which lies below any logarithmic axis, where nothing is left. */
  readonly of: (f: number) => number
  readonly domain: Interval
  /** Under it lies the row of the outcomes. */
  readonly parting: number
}

/** Share of the axis for the row of the outcomes. */
const row = 0.17

/** Of the drop: what is less than this is no more to be told apart, since the axis would show nothing else. */
const least = 1e-24

/**
 * Room for the runs that stay, up to somewhat more than the height of the start; those that diverge leave it at the top.
 * @param start f at the start
 * @param minimum the known minimum of f; null where there is none
 */
export function heightsOf(
  sweeps: readonly RateSweep[],
  start: number,
  minimum: number | null,
  kind: ScaleKind,
): Heights {
  const ends = sweeps.flatMap(({ final, outcomes }) =>
    Array.from(final).filter((f, i) => outcomes[i] !== 'diverges' && Number.isFinite(f)),
  )
  const lowest = Math.min(start, ...ends)
  if (kind === 'linear') return linear(lowest, Math.max(start, lowest))
  const floor = minimum ?? lowest
  const of = (f: number) => (Number.isNaN(f) ? NaN : Math.max(0, f - floor))
  const drop = of(start)
  const left = ends.map(of).filter((height) => height > least * drop)
  const top = Math.ceil(Math.log10(drop > 0 ? drop : Math.max(...left, 1)) + 0.7)
  const bottom = Math.min(top - 4, Math.floor(Math.log10(Math.min(...left, 10 ** (top - 4)))))
  const room = (row * (top - bottom)) / (1 - row)
  return {
    kind,
    above: minimum === null ? 'found' : 'minimum',
    of,
    domain: [10 ** (bottom - room), 10 ** top],
    parting: 10 ** bottom,
  }
}

function linear(low: number, high: number): Heights {
  const span = high - low || Math.abs(high) || 1
  const [bottom, top] = [low - 0.04 * span, low + 1.3 * span]
  const room = (row * (top - bottom)) / (1 - row)
  return { kind: 'linear', above: null, of: (f) => f, domain: [bottom - room, top], parting: bottom }
}
