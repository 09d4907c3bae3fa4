import type { Box } from '../../../plot/labels.ts'

/** Words, and where they would best stand: where they begin and the height of their middle, in pixels. */
export interface Wanted {
  readonly width: number
  readonly left: number
  readonly middle: number
}

/** Half the height of the words. */
const half = 8
/** Pixels up or down, nearest first. */
const shifts = [0, -4, 4, -8, 8, -12, 12, -16, 16, -20, 20, -24, 24, -28, 28]

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

/** Boxes for words inside `frame`, each as near as can be to where it should stand, clear of what is taken and of those before it. */
export function namePlaces(wanted: readonly Wanted[], frame: Box, taken: readonly Box[]): Box[] {
  const placed: Box[] = []
  for (const { width, left, middle } of wanted) {
    const x = clamp(left, frame.left, frame.right - width)
    const inside = (at: number) => clamp(at, frame.top + half, frame.bottom - half)
    const boxes = shifts.map((shift): Box => {
      const y = inside(inside(middle) + shift)
      return { left: x, right: x + width, top: y - half, bottom: y + half }
    })
    const covered = boxes.map((box) => [...taken, ...placed].reduce((sum, b) => sum + overlap(box, b), 0))
    placed.push(boxes[covered.indexOf(Math.min(...covered))]!)
  }
  return placed
}
