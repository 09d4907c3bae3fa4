/** A picture's span in data units, low first. */
export type Span = readonly [low: number, high: number]

interface Drawn {
  readonly kinks: readonly number[]
}

const usual = 6
const samples = 240

/** The x that the picture shows: −6 to 6, or wider where a kink would lie at its edge. */
export function spanOf(drawn: readonly Drawn[]): Span {
  const farthest = Math.max(0, ...drawn.flatMap(({ kinks }) => kinks.map(Math.abs)))
  const half = Math.max(usual, Math.ceil((farthest * 4) / 3))
  return [-half, half]
}

/**
 * The values of f that a picture over `span` should show. What climbs far above its own middle, as the exponential
 * does, is cut off, so that it does not flatten everything else.
 */
export function heightOf(f: (x: number) => number, [low, high]: Span): Span {
  const values = Array.from({ length: samples + 1 }, (_, i) => f(low + ((high - low) * i) / samples))
  const finite = values.filter(Number.isFinite)
  const sizes = finite.map(Math.abs).sort((a, b) => a - b)
  const cap = Math.max(1.1 * high, 4 * (sizes[sizes.length >> 1] ?? 0))
  return [Math.max(-cap, Math.min(0, ...finite)), Math.min(cap, Math.max(0, ...finite))]
}

/** 1, 2 or 5 times a power of ten, at most `raw`. */
function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw))
  const share = raw / power
  return (share < 2 ? 1 : share < 5 ? 2 : 5) * power
}

/** One span around all, with some room, its ends on round numbers so that they rest while a slider moves. */
export function around(spans: readonly Span[]): Span {
  const low = Math.min(...spans.map((span) => span[0]))
  const high = Math.max(...spans.map((span) => span[1]))
  if (!(high - low > 0)) return [low - 1, low + 1]
  const room = (high - low) * 0.06
  const step = roundStep((high - low) / 10)
  return [Math.floor((low - room) / step) * step, Math.ceil((high + room) / step) * step]
}
