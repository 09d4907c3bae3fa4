export type Interval = readonly [low: number, high: number]
export type ScaleKind = 'linear' | 'log'

/** From data to pixels and back. On a log scale what is not positive sits far below the lowest value. */
export interface Scale {
  (value: number): number
  invert(pixel: number): number
  readonly kind: ScaleKind
  readonly domain: Interval
  readonly range: Interval
}

/** A domain that can be drawn: finite, not empty, positive where a logarithm needs it. */
export function soundDomain([low, high]: Interval, kind: ScaleKind): Interval {
  const positive = kind === 'log'
  if (!Number.isFinite(low) || !Number.isFinite(high) || (positive && high <= 0))
    return positive ? [0.1, 10] : [0, 1]
  const bottom = positive && low <= 0 ? high / 1e6 : low
  if (bottom !== high) return [Math.min(bottom, high), Math.max(bottom, high)]
  if (positive) return [bottom / 10, bottom * 10]
  const room = Math.abs(bottom) || 1
  return [bottom - room / 2, bottom + room / 2]
}

/** To where an axis is even: logarithms on a log axis. And back. */
const evens = {
  linear: { there: (value: number) => value, back: (value: number) => value },
  log: { there: Math.log, back: Math.exp },
}

/** From 0 … 1 to a … b. */
const between = (a: number, b: number) => (share: number) => a * (1 - share) + b * share

/**
 * What d3-scale's linear and log scales compute; those bring d3-color along, which weighs 6 KB in every lab.
 * @param domain data units, low first
 * @param range pixels; the second number belongs to the high end of the domain
 */
export function makeScale(kind: ScaleKind, domain: Interval, range: Interval): Scale {
  const [low, high] = soundDomain(domain, kind)
  const { there, back } = evens[kind]
  const [from, to] = [there(low), there(high)]
  const toPixel = between(range[0], range[1])
  const toEven = between(from, to)
  const below = range[0] - 8 * (range[1] - range[0])
  const scale = (value: number) =>
    kind === 'log' && value <= 0 ? below : toPixel((there(value) - from) / (to - from))
  return Object.assign(scale, {
    invert: (pixel: number) => back(toEven((pixel - range[0]) / (range[1] - range[0]))),
    kind,
    domain: [low, high] as const,
    range,
  })
}

/** Widens one of two domains about its middle until a unit is as long across as up. */
export function equalUnits(x: Interval, y: Interval, width: number, height: number): [Interval, Interval] {
  const unit = Math.max((x[1] - x[0]) / width, (y[1] - y[0]) / height)
  const widen = ([low, high]: Interval, pixels: number): Interval => {
    const extra = (unit * pixels - (high - low)) / 2
    return [low - extra, high + extra]
  }
  return [widen(x, width), widen(y, height)]
}
