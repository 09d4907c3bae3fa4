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

/**
 * SVG path through pixel positions from step `from` to step `to`, clipped to a box; steps shorter than half a pixel are
 * joined with the next.
 * @param at the pixel position of a step
 */
export function trailPath(
  at: (step: number) => readonly [number, number],
  from: number,
  to: number,
  box: Box,
): string {
  let path = ''
  let [x, y] = at(from)
  let pen: readonly [number, number] | null = null
  for (let step = from + 1; step <= to; step++) {
    const [u, v] = at(step)
    if (!Number.isFinite(u) || !Number.isFinite(v)) break
    if (step < to && Math.abs(u - x) + Math.abs(v - y) < 0.5) continue
    const seen = clipSegment(x, y, u, v, box)
    if (seen !== null) {
      const joined = pen !== null && pen[0] === seen[0] && pen[1] === seen[1]
      if (!joined) path += `M${seen[0].toFixed(1)},${seen[1].toFixed(1)}`
      path += `L${seen[2].toFixed(1)},${seen[3].toFixed(1)}`
      pen = [seen[2], seen[3]]
    }
    ;[x, y] = [u, v]
  }
  return path
}
