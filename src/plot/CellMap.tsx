import { memo, useLayoutEffect, useRef } from 'react'
import { packed, type Rgb } from './palette.ts'
import { usePlot } from './plotSpace.ts'
import type { Interval } from './scale.ts'
import { readColours, useTheme } from './useTheme.ts'

export type Pattern = 'stripes' | 'dots' | 'crossed'

/** How cells of one kind are painted: a colour, thinned with paper; where there is a pattern, its marks are less thin. */
export interface Paint {
  /** CSS, e.g. `var(--line-1)`. */
  readonly colour: string
  /** How much of the colour there is on the paper, 0 to 1. */
  readonly share: number
  readonly pattern?: { readonly kind: Pattern; readonly share: number }
}

export interface CellMapProps {
  /** What the cells cover, in data units. */
  readonly box: readonly [x: Interval, y: Interval]
  readonly columns: number
  readonly rows: number
  /** (rows, columns), the lowest row first: the place of each cell's paint; `unpainted` leaves it empty. Make it once per map (useMemo). */
  readonly cells: Uint8Array
  /** Always the same array. */
  readonly paints: readonly Paint[]
}

/** The cell is not known yet. */
export const unpainted = 255

/** About how many pixels the canvas has across, so that patterns are as fine in a coarse map as in a fine one. */
const across = 640
/** Side of a pattern's tile. */
const side = 8

/** Cells of different kinds, for a Frame's `raster`: each kind in its colour and pattern. */
export const CellMap = memo(function CellMap({ box, columns, rows, cells, paints }: CellMapProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const table = useRef<{ readonly of: unknown; readonly theme: string; readonly tiles: Uint32Array } | null>(
    null,
  )
  const image = useRef<ImageData | null>(null)
  const theme = useTheme()
  const { x, y, inner } = usePlot()
  const scale = Math.max(1, Math.round(across / columns))
  useLayoutEffect(() => {
    const canvas = ref.current!
    if (table.current?.of !== paints || table.current.theme !== theme)
      table.current = { of: paints, theme, tiles: tilesOf(canvas.parentElement!, paints) }
    image.current = paintCells(canvas, image.current, { cells, columns, scale, tiles: table.current.tiles })
  }, [cells, columns, scale, paints, theme])
  const [left, right] = [x(box[0][0]), x(box[0][1])]
  const [bottom, top] = [y(box[1][0]), y(box[1][1])]
  const place = { left: left - inner.left, top: top - inner.top, width: right - left, height: bottom - top }
  return <canvas ref={ref} style={place} width={columns * scale} height={rows * scale} aria-hidden="true" />
})

interface Painting {
  readonly cells: Uint8Array
  readonly columns: number
  /** Pixels across a cell. */
  readonly scale: number
  readonly tiles: Uint32Array
}

/** One pass over the pixels, row 0 at the top. @param before the pixels of the last painting, to be used again */
function paintCells(
  canvas: HTMLCanvasElement,
  before: ImageData | null,
  { cells, columns, scale, tiles }: Painting,
): ImageData | null {
  const context = canvas.getContext('2d')
  if (context === null) return null
  const { width, height } = canvas
  const fits = before?.width === width && before.height === height
  const image = fits ? before : context.createImageData(width, height)
  const pixels = new Uint32Array(image.data.buffer)
  const rows = height / scale
  for (let py = 0; py < height; py++) {
    const row = (rows - 1 - Math.floor(py / scale)) * columns
    const line = (py % side) * side
    for (let column = 0, px = 0; column < columns; column++) {
      const paint = cells[row + column]!
      const tile = paint * side * side + line
      for (const end = px + scale; px < end; px++)
        pixels[py * width + px] = paint === unpainted ? 0 : tiles[tile + (px % side)]!
    }
  }
  context.putImageData(image, 0, 0)
  return image
}

/** For every paint a square of packed colours, row by row. */
function tilesOf(element: HTMLElement, paints: readonly Paint[]): Uint32Array {
  const names = [...new Set(paints.map(({ colour }) => colour))]
  const [paper, ...read] = readColours(element, ['var(--paper)', ...names])
  const colours = new Map(names.map((name, i) => [name, read[i]!]))
  const tiles = new Uint32Array(paints.length * side * side)
  paints.forEach(({ colour, share, pattern }, i) => {
    const plain = packed(thinned(colours.get(colour)!, paper!, share))
    const marked = pattern ? packed(thinned(colours.get(colour)!, paper!, pattern.share)) : plain
    for (let k = 0; k < side * side; k++)
      tiles[i * side * side + k] =
        pattern && marks[pattern.kind](k % side, Math.floor(k / side)) ? marked : plain
  })
  return tiles
}

const thinned = (colour: Rgb, paper: Rgb, share: number): Rgb => {
  const mix = (c: 0 | 1 | 2) => paper[c] + share * (colour[c] - paper[c])
  return [mix(0), mix(1), mix(2)]
}

/** Whether a pixel of a tile belongs to the pattern. */
const marks: Readonly<Record<Pattern, (x: number, y: number) => boolean>> = {
  stripes: (x, y) => (x + y) % 8 < 3,
  dots: (x, y) => (x % 8 < 3 && y % 8 < 3) || ((x + 4) % 8 < 3 && (y + 4) % 8 < 3),
  crossed: (x, y) => (x + y) % 8 < 2 || (x - y + 8) % 8 < 2,
}
