/** One digit's place on a sheet, pixels. */
export interface Cell {
  readonly x: number
  readonly y: number
}

export interface SheetLayout {
  readonly columns: number
  readonly rows: number
  /** Side of an image, pixels. */
  readonly side: number
  /** From one cell to the next. */
  readonly across: number
  readonly down: number
  readonly left: number
  readonly top: number
  /** What all rows together need, pixels. */
  readonly height: number
}

/** Room under an image for what the net answers, pixels. */
export const captionHeight = 16
const gap = 6
/** Room around the sheet. */
const edge = 8
const [smallest, largest] = [14, 84]

/**
 * About the largest images with which `count` of them fit into a box, in the middle of it; a little smaller if the last row
 * is full then. The smallest if none fit.
 */
export function sheetLayout(count: number, width: number, height: number): SheetLayout {
  const sides = Array.from({ length: largest - smallest + 1 }, (_, i) => largest - i)
  const layouts = sides.map((side) => layoutOf(side, count, width, height))
  const best = layouts.find((layout) => layout.height <= height)
  if (best === undefined) return layouts.at(-1)!
  const full = layouts.find(({ side, columns }) => side <= best.side && count % columns === 0)
  return full !== undefined && full.side >= 0.88 * best.side ? full : best
}

function layoutOf(side: number, count: number, width: number, height: number): SheetLayout {
  const [across, down] = [side + gap, side + captionHeight + gap]
  const columns = Math.max(1, Math.min(count, Math.floor((width - 2 * edge + gap) / across)))
  const rows = Math.ceil(count / columns)
  const needed = Math.max(0, rows * down - gap) + 2 * edge
  const left = Math.max(edge, (width - columns * across + gap) / 2)
  const top = Math.max(edge, (height - needed) / 2 + edge)
  return { columns, rows, side, across, down, left, top, height: needed }
}

export function cellAt(i: number, { columns, across, down, left, top }: SheetLayout): Cell {
  return { x: left + (i % columns) * across, y: top + Math.floor(i / columns) * down }
}

/** Which digit lies under a point, or −1. */
export function digitAt(x: number, y: number, count: number, layout: SheetLayout): number {
  const column = Math.floor((x - layout.left) / layout.across)
  const row = Math.floor((y - layout.top) / layout.down)
  const i = row * layout.columns + column
  return column >= 0 && column < layout.columns && row >= 0 && i < count ? i : -1
}
