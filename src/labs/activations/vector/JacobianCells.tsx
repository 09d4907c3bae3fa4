import type { KeyboardEvent } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import { textWidth } from '../../../plot/labels.ts'
import { usePlot } from '../../../plot/plotSpace.ts'
import { indexed } from '../numbers.ts'
import { entryText, type Entry } from './entry.ts'
import { pick, usePicked } from './picked.ts'
import { opacityOf, toneOf } from './shade.ts'
import { useVectorWords } from './words.ts'

interface Props {
  readonly id: string
  readonly entries: { readonly n: number; readonly at: (i: number, j: number) => Entry }
  /** The slope that has the strongest colour. */
  readonly most: number
}

const ways: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

function goByKeys(event: KeyboardEvent<SVGGElement>): void {
  const way = ways[event.key]
  const cell = (event.target as Element).closest<SVGGElement>('[data-entry]')
  if (!way || !cell || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  const [i = 0, j = 0] = cell.dataset['entry']!.split(',').map(Number)
  event.currentTarget.querySelector<SVGGElement>(`[data-entry="${i + way[0]},${j + way[1]}"]`)?.focus()
}

/** The entries as coloured cells. Tab goes to the one that was picked, arrow keys go on from there. */
export function JacobianCells({ id, entries: { n, at }, most }: Props) {
  const words = useVectorWords()
  const { y, inner } = usePlot()
  const picked = usePicked(n)
  const places = Array.from({ length: n }, (_, at) => at)
  return (
    <g role="grid" aria-label={words.slopes} onKeyDown={goByKeys}>
      {places.map((i) => (
        <g key={i} role="row">
          <text
            className="bar-name"
            x={inner.left - 10}
            y={y(n - i) + 4}
            textAnchor="end"
            data-picked={i === picked.i || undefined}
            aria-hidden="true"
          >
            {indexed('f', i + 1)}
          </text>
          {places.map((j) => (
            <Cell
              key={j}
              id={id}
              n={n}
              entry={at(i, j)}
              most={most}
              picked={i === picked.i && j === picked.j}
            />
          ))}
        </g>
      ))}
    </g>
  )
}

interface CellProps {
  readonly id: string
  readonly n: number
  readonly entry: Entry
  readonly most: number
  readonly picked: boolean
}

function Cell({ id, n, entry, most, picked }: CellProps) {
  const { x, y, clip } = usePlot()
  const { i, j, value } = entry
  const [left, right] = [x(j + 0.5) + 1, x(j + 1.5) - 1]
  const [top, bottom] = [y(n - i + 0.5) + 1, y(n - i - 0.5) - 1]
  const [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)]
  const text = fitting(value, width - 4)
  return (
    <g
      className="entry"
      role="gridcell"
      aria-label={entryText(id, entry)}
      tabIndex={picked ? 0 : -1}
      data-entry={`${i},${j}`}
      data-value={value}
      data-picked={picked || undefined}
      clipPath={clip}
      onPointerEnter={() => pick(i, j)}
      onPointerDown={() => pick(i, j)}
      onFocus={() => pick(i, j)}
    >
      <rect
        x={left}
        y={top}
        width={width}
        height={height}
        rx={3}
        fill={toneOf(value)}
        fillOpacity={opacityOf(value, most)}
      />
      {text !== null && height > 13 && (
        <text
          x={(left + right) / 2}
          y={(top + bottom) / 2 + 4}
          textAnchor="middle"
          data-faint={Math.abs(value) < most / 100 || undefined}
        >
          {text}
        </text>
      )}
    </g>
  )
}

/** As many digits as there is room for. */
function fitting(value: number, width: number): string | null {
  for (const digits of [4, 3, 2, 1]) {
    const text = formatNumber(value, digits)
    if (textWidth(text, 12) <= width) return text
  }
  return null
}
