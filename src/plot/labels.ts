const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u

/** About how wide a text is, in pixels: Inter's mean advance, a full square for CJK. */
export function textWidth(text: string, size: number): number {
  let em = 0
  for (const c of text)
    em += wide.test(c) ? 1 : /[ .,:;il|'()⁻¹]/u.test(c) ? 0.34 : /[mwMW×∞]/u.test(c) ? 0.86 : 0.6
  return em * size
}

/**
 * Places along a line, as near as can be to those wanted, at least `gap` apart and between `low` and `high`: the
 * least-squares answer, by merging neighbours that are too near into blocks. Order is kept.
 * If there is not room for all, they share it evenly.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!)
  const step = Math.min(gap, (high - low) / Math.max(1, wanted.length - 1))
  // Subtracting the k-th place's own offset turns "apart by step" into "never decreasing".
  const blocks: { sum: number; count: number }[] = []
  order.forEach((index, k) => {
    blocks.push({ sum: wanted[index]! - k * step, count: 1 })
    while (blocks.length > 1) {
      const [before, last] = [blocks.at(-2)!, blocks.at(-1)!]
      if (before.sum / before.count <= last.sum / last.count) break
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  })
  const flat = blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count))
  const top = high - (wanted.length - 1) * step
  const out = new Array<number>(wanted.length)
  order.forEach((index, k) => (out[index] = Math.min(Math.max(flat[k]!, low), Math.max(low, top)) + k * step))
  return out
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

const area = (a: Box) => (a.right - a.left) * (a.bottom - a.top)

function candidatesAt(x: number, y: number, width: number, size: number, off: number): Box[] {
  const half = size / 2
  const at = (left: number, middle: number): Box => ({
    left,
    top: middle - half,
    right: left + width,
    bottom: middle + half,
  })
  const [up, down] = [y - off - half, y + off + half]
  return [
    ...[y, up, down].flatMap((middle) => [at(x + off, middle), at(x - off - width, middle)]),
    ...[up, down, up - size, down + size].map((middle) => at(x - width / 2, middle)),
    ...[1, 2, 3, 4]
      .flatMap((row) => [y + row * size, y - row * size])
      .flatMap((middle) => [at(x + off, middle), at(x - off - width, middle)]),
  ]
}

/**
 * Boxes for words beside points: right of the point where there is room, else at its other sides, inside `frame`, and
 * clear of the other points and of the words already placed; farther up or down where it is crowded.
 * @param taken where other words stand
 * @param off pixels between a point and its words
 */
export function placeLabels(
  points: readonly { readonly x: number; readonly y: number; readonly width: number }[],
  frame: Box,
  taken: readonly Box[] = [],
  size = 15,
  off = 9,
): Box[] {
  const dots = points.map(({ x, y }) => ({ left: x - 6, top: y - 6, right: x + 6, bottom: y + 6 }))
  const placed: Box[] = []
  for (const { x, y, width } of points) {
    const cost = (box: Box) =>
      4 * (area(box) - overlap(box, frame)) +
      [...taken, ...placed, ...dots].reduce((sum, b) => sum + overlap(box, b), 0)
    const boxes = candidatesAt(x, y, width, size, off)
    placed.push(boxes.reduce((best, box) => (cost(box) < cost(best) - 1e-6 ? box : best)))
  }
  return placed
}
