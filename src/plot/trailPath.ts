import type { Box } from './labels.ts'

/**
 * The part of a segment inside a box (Liang and Barsky): x1, y1, x2, y2; null if it misses. A walk that diverges has points
 * 10¹³ away, which no renderer draws in the right direction. Between ends so far away that doubles cannot tell whether the
 * segment passes through the box, it counts as missed.
 */
export function clipSegment(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  box: Box,
): readonly [number, number, number, number] | null {
  const [dx, dy] = [x2 - x1, y2 - y1]
  let [enter, leave] = [0, 1]
  const edges = [
    [-dx, x1 - box.left],
    [dx, box.right - x1],
    [-dy, y1 - box.top],
    [dy, box.bottom - y1],
  ] as const
  for (const [slope, room] of edges) {
    if (slope === 0 && room < 0) return null
    if (slope < 0) enter = Math.max(enter, room / slope)
    if (slope > 0) leave = Math.min(leave, room / slope)
  }
  if (!(enter <= leave)) return null
  const part = [x1 + enter * dx, y1 + enter * dy, x1 + leave * dx, y1 + leave * dy] as const
  return near(part[0], part[1], box) && near(part[2], part[3], box) ? part : null
}

/** Inside a box, but for a pixel that rounding may cost. */
function near(x: number, y: number, { left, right, top, bottom }: Box): boolean {
  return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1
}

type Place = readonly [x: number, y: number]

/** A walk as SVG paths. */
export interface TrailPaths {
  /** The whole walk in parts, so that of a long one only the part in which it stands is drawn anew. */
  readonly parts: readonly string[]
  /** The part in which it stands at step `now`. */
  partAt(now: number): number
  /** Of that part what lies before step `now`. */
  walked(now: number): string
  /** Of that part what lies after step `now`. */
  ahead(now: number): string
}

/** Pieces in a part. */
const partSize = 300

/**
 * A walk through pixel positions, clipped to a box; steps shorter than half a pixel are joined with the next. It is read
 * once. Ends where a position is not finite.
 * @param at the pixel position of a step
 */
export function trailPaths(at: (step: number) => Place, last: number, box: Box): TrailPaths {
  const { steps, pieces } = piecesOf(at, last, box)
  const link = (from: number, to: number) =>
    from === to ? '' : segmentText(clipSegment(...at(from), ...at(to), box), null)
  /** How many of the steps kept come before or at `now`. */
  const countTo = (now: number) => {
    let [low, high] = [0, steps.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (steps[middle]! <= now) low = middle + 1
      else high = middle
    }
    return low
  }
  const parts = Array.from({ length: Math.ceil(pieces.length / partSize) }, (_, i) =>
    pieces.slice(i * partSize, (i + 1) * partSize).join(''),
  )
  const partOf = (count: number) => Math.max(0, Math.min(Math.floor(count / partSize), parts.length - 1))
  return {
    parts,
    partAt: (now) => partOf(countTo(now)),
    walked(now) {
      const count = countTo(now)
      const reached = steps[count - 1] ?? 0
      const whole = pieces.slice(partOf(count) * partSize, count).join('')
      return whole + (count < steps.length ? link(reached, now) : '')
    },
    ahead(now) {
      const count = countTo(now)
      if (count === steps.length) return ''
      return link(now, steps[count]!) + pieces.slice(count + 1, (partOf(count) + 1) * partSize).join('')
    },
  }
}

/** The steps that are drawn to, and the path that leads to each from the one before. */
function piecesOf(at: (step: number) => Place, last: number, box: Box) {
  const steps: number[] = []
  const pieces: string[] = []
  let [x, y] = last < 0 ? [0, 0] : at(0)
  let pen: Place | null = null
  for (let step = 1; step <= last; step++) {
    const [u, v] = at(step)
    if (!Number.isFinite(u) || !Number.isFinite(v)) break
    if (step < last && Math.abs(u - x) + Math.abs(v - y) < 0.5) continue
    const seen = clipSegment(x, y, u, v, box)
    steps.push(step)
    pieces.push(segmentText(seen, pieces.length % partSize === 0 ? null : pen))
    if (seen !== null) pen = [seen[2], seen[3]]
    ;[x, y] = [u, v]
  }
  return { steps, pieces }
}

/** @param pen where the path before ends, which a segment that begins there goes on from */
function segmentText(seen: ReturnType<typeof clipSegment>, pen: Place | null): string {
  if (seen === null) return ''
  const joined = pen !== null && pen[0] === seen[0] && pen[1] === seen[1]
  const move = joined ? '' : `M${seen[0].toFixed(1)},${seen[1].toFixed(1)}`
  return `${move}L${seen[2].toFixed(1)},${seen[3].toFixed(1)}`
}
