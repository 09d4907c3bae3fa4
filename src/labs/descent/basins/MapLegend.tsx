import type { ReactNode } from 'react'
import { textWidth } from '../../../plot/labels.ts'
import { usePlot } from '../../../plot/plotSpace.ts'
import { useSettings } from '../store.ts'
import { numberOf, others } from './facts.ts'
import { MarkSign } from './MarkSign.tsx'
import { paintOfBasin, paintOfOther, shades } from './paints.ts'
import { saddlesOf } from './saddles.ts'
import { useRace } from '../raceState.ts'
import { Swatch, swatchSize } from './Swatch.tsx'
import { usePicture } from './picture.ts'
import { useFacts } from './useFacts.ts'
import { useBasinsWords } from './words.ts'

interface Item {
  readonly id: string
  readonly sign: ReactNode
  /** Pixels of the sign. */
  readonly width: number
  readonly text: string
}

/** Pixels: text, the height of a line, between sign and text, between two items, at the edge. */
const [size, leading, near, gap, edge] = [11.5, 20, 5, 14, 10]

/** Under the map what its colours and signs mean; it is saved with the picture. */
export function MapLegend() {
  const { inner, height, width } = usePlot()
  const rows = Math.floor((height - inner.bottom - 4) / leading)
  const placed = flowed(useItems(), width - 2 * edge, rows)
  return (
    <g className="map-legend" aria-hidden="true">
      {placed.map(({ item, left, row }) => (
        <g key={item.id} transform={`translate(${edge + left},${inner.bottom + 6 + row * leading})`}>
          {item.sign}
          <text x={item.width + near} y={10.5}>
            {item.text}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Side by side, in as many lines as there are; what does not fit is left out. */
function flowed(items: readonly Item[], room: number, rows: number) {
  let [left, row] = [0, 0]
  const placed: { readonly item: Item; readonly left: number; readonly row: number }[] = []
  for (const item of items) {
    const width = item.width + near + textWidth(item.text, size)
    if (left > 0 && left + width > room) [left, row] = [0, row + 1]
    if (row >= rows) break
    placed.push({ item, left, row })
    left += width + gap
  }
  return placed
}

/** So many basins are told; the table tells all. */
const mostTold = 6

function useItems(): readonly Item[] {
  const words = useBasinsWords()
  const shade = useSettings((settings) => settings.shade)
  const { surface } = useRace()
  const picture = usePicture()
  const facts = useFacts()
  const basins = facts?.rows.filter(({ share }) => share > 0).map(({ basin }) => basin) ?? []
  const found = picture ? others.filter((name) => picture.map.elsewhere[name] > 0) : []
  const kinds = [
    ...(picture?.map.basins.some(({ global }) => global) ? (['global'] as const) : []),
    ...(basins.some(({ global, kind }) => !global && kind === 'minimum') ? (['minimum'] as const) : []),
    ...(saddlesOf(surface).length > 0 || basins.some(({ kind }) => kind === 'saddle')
      ? (['saddle'] as const)
      : []),
  ]
  const square = { width: swatchSize }
  return [
    ...(shade === 'basin'
      ? basins.slice(0, mostTold).map((basin) => ({
          id: `basin ${basin.key}`,
          sign: <Swatch paint={paintOfBasin(basin)} />,
          ...square,
          text:
            basin === basins[mostTold - 1] && basins.length > mostTold
              ? `${numberOf(basin)} …`
              : numberOf(basin),
        }))
      : facts
        ? [{ id: 'steps', sign: <Scale shade={facts.shade} />, width: barWidth, text: words.stepsToArrive }]
        : []),
    ...found.map((name) => ({
      id: name,
      sign: <Swatch paint={paintOfOther(name)} />,
      ...square,
      text: words.others[name],
    })),
    ...kinds.map((kind) => ({
      id: kind,
      sign: (
        <g transform="translate(6,6)">
          <MarkSign kind={kind} />
        </g>
      ),
      ...square,
      text: words.kinds[kind],
    })),
  ]
}

/** Pixels of the scale, and how far apart two of its numbers are. */
const [barWidth, apart] = [180, 9]

/** The shades, with numbers of steps over them. */
function Scale({ shade }: { readonly shade: Float64Array }) {
  return (
    <>
      {shades.map(({ colour, share }, i) => (
        <rect
          key={i}
          x={(i * barWidth) / shades.length}
          y={8}
          width={barWidth / shades.length}
          height={6}
          shapeRendering="crispEdges"
          style={{ fill: colour, fillOpacity: share }}
        />
      ))}
      {ticksOf(shade).map(({ steps, at }) => (
        <text key={steps} className="tick" x={at} y={5} textAnchor="middle">
          {steps}
        </text>
      ))}
    </>
  )
}

/** 1, 2 and 5 times powers of ten, and the most; those that have room. */
function ticksOf(shade: Float64Array) {
  const most = shade.length - 1
  const round = Array.from({ length: 6 }, (_, k) => [1, 2, 5].map((digit) => digit * 10 ** k)).flat()
  const half = (steps: number) => textWidth(String(steps), 10) / 2
  const ticks: { readonly steps: number; readonly at: number }[] = []
  for (const steps of [most, ...round.filter((one) => one < most).reverse()]) {
    const at = Math.min(barWidth - half(steps), Math.max(half(steps), shade[steps]! * barWidth))
    const next = ticks.at(-1)
    if (!next || next.at - half(next.steps) - at - half(steps) >= apart) ticks.push({ steps, at })
  }
  return ticks
}
