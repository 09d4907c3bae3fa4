import { useLayoutEffect, useMemo, useRef } from 'react'
import { sampleGrid, standing } from './levels.ts'
import { colourTable, tableIndex } from './palette.ts'
import { usePlot } from './plotSpace.ts'
import { readColours, useTheme } from './useTheme.ts'

export interface HeatProps {
  /** Make it once per surface (useMemo). */
  readonly f: (x: number, y: number) => number
  /** CSS colours from the lowest to the highest value. */
  readonly colours?: readonly string[]
}

const usual = ['var(--heat-low)', 'var(--heat-high)']
const [columns, rows] = [160, 120]

/** A surface as shades, for a Frame's `raster`: dark in the valleys, paper on the heights (the reverse in a dark theme). */
export function Heat({ f, colours = usual }: HeatProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const theme = useTheme()
  const { x, y } = usePlot()
  const [x0, x1] = x.domain
  const [y0, y1] = y.domain
  const shares = useMemo(() => {
    const { values } = sampleGrid(f, [x0, x1], [y0, y1], columns, rows)
    return values.map(standing(values))
  }, [f, x0, x1, y0, y1])
  useLayoutEffect(() => {
    const canvas = ref.current!
    const table = colourTable(readColours(canvas.parentElement!, colours), 256)
    paintGrid(canvas, columns, rows, (i, j) => table[tableIndex(shares[(rows - 1 - j) * columns + i]!, 256)]!)
  }, [shares, theme, colours])
  return <canvas ref={ref} className="heat" width={columns} height={rows} aria-hidden="true" />
}

/** Fills a canvas of columns × rows cells, row 0 at the top, through one ImageData. */
export function paintGrid(
  canvas: HTMLCanvasElement,
  columns: number,
  rows: number,
  colour: (column: number, row: number) => number,
): void {
  const context = canvas.getContext('2d')
  if (context === null) return
  const image = context.createImageData(columns, rows)
  const pixels = new Uint32Array(image.data.buffer)
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) pixels[j * columns + i] = colour(i, j)
  }
  context.putImageData(image, 0, 0)
}
