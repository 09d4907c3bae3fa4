import { useMemo, useRef } from 'react'
import { paintGrid } from './Heat.tsx'
import { usePlot } from './plotSpace.ts'
import type { Interval } from './scale.ts'
import { colourTable, tableIndex } from './palette.ts'
import { fixed, type Source } from './source.ts'
import { usePainter } from './usePainter.ts'
import { readColours, useTheme } from './useTheme.ts'

/** What a net answers on a grid over the picture, row by row, y downwards. */
export interface MapData {
  /** side × side × channels numbers, 0 to 1. */
  readonly grid: Float32Array
  readonly side: number
  /** 1: the probability of class 1. More: the probability of each class. */
  readonly channels?: number
}

export interface DecisionMapProps {
  readonly data: MapData | null | Source<MapData | null>
  /** The square that the grid covers, on either axis. */
  readonly domain?: Interval
  /** Only which class it is, not how sure. */
  readonly discrete?: boolean
}

const twoClasses = ['var(--map-negative)', 'var(--map-middle)', 'var(--map-positive)']
const manyClasses = [1, 2, 3, 4, 5, 6].map((i) => `color-mix(in srgb, var(--line-${i}) 45%, var(--paper))`)
const isSource = (data: DecisionMapProps['data']): data is Source<MapData | null> =>
  data !== null && 'subscribe' in data

const plane: Interval = [-6, 6]

/** A net's answer over the plane, for a Frame's `raster`: orange for class 0, blue for class 1. Paints at frame rate. */
export function DecisionMap({ data, domain = plane, discrete = false }: DecisionMapProps) {
  const { x, y, inner } = usePlot()
  const ref = useRef<HTMLCanvasElement>(null)
  const theme = useTheme()
  const source = useMemo(() => (isSource(data) ? data : fixed(data)), [data])
  const table = useRef<{ readonly key: string; readonly colours: Uint32Array } | null>(null)
  usePainter(source, (map) => {
    const canvas = ref.current!
    if (map === null || map.side < 1 || map.grid.length === 0) return clear(canvas)
    if (canvas.width !== map.side) canvas.width = canvas.height = map.side
    const many = (map.channels ?? 1) > 1
    const key = `${theme} ${many}`
    if (table.current?.key !== key) {
      const stops = readColours(canvas.parentElement!, many ? manyClasses : twoClasses)
      table.current = { key, colours: colourTable(stops, many ? stops.length : 256) }
    }
    const colourOf = many
      ? classColour(map, table.current.colours)
      : shareColour(map, table.current.colours, discrete)
    paintGrid(canvas, map.side, map.side, colourOf)
  })
  const [left, right] = [x(domain[0]), x(domain[1])]
  const [bottom, top] = [y(domain[0]), y(domain[1])]
  const box = { left: left - inner.left, top: top - inner.top, width: right - left, height: bottom - top }
  return <canvas ref={ref} style={box} width={1} height={1} aria-hidden="true" />
}

function clear(canvas: HTMLCanvasElement): void {
  canvas.getContext('2d')?.clearRect(0, 0, canvas.width, canvas.height)
}

function shareColour({ grid, side }: MapData, colours: Uint32Array, discrete: boolean) {
  return (column: number, row: number) => {
    const p = grid[row * side + column]!
    return colours[tableIndex(discrete ? (p > 0.5 ? 0.92 : 0.08) : p, colours.length)]!
  }
}

function classColour({ grid, side, channels = 1 }: MapData, colours: Uint32Array) {
  return (column: number, row: number) => {
    const from = (row * side + column) * channels
    let best = 0
    for (let c = 1; c < channels; c++) if (grid[from + c]! > grid[from + best]!) best = c
    return colours[best % colours.length]!
  }
}
