import { textWidth } from '../labels.ts'
import type { PlacedAxes } from './axes.ts'
import type { Point } from './heightField.ts'

/** Ticks and numbers along the edges of the block that are nearest. Decoration to a screen reader, as in <Axes>. */
export function ReliefAxes({ ticks, names, upright, height }: PlacedAxes & { readonly height: string }) {
  return (
    <g className="axes" aria-hidden="true">
      {upright && <Line ends={upright} />}
      {ticks.map(({ key, text, line, at, anchor }) => (
        <g key={key}>
          <Line ends={line} />
          <text className="tick-text" x={fixed(at[0])} y={fixed(at[1] + 4)} textAnchor={anchor}>
            {text}
          </text>
        </g>
      ))}
      {names.map(({ key, at, anchor }) =>
        key === 'f' ? (
          <HeightName key={key} at={at} text={height} />
        ) : (
          <text key={key} className="axis-name" x={fixed(at[0])} y={fixed(at[1] + 4)} textAnchor={anchor}>
            {key}
          </text>
        ),
      )}
    </g>
  )
}

const fixed = (pixels: number) => pixels.toFixed(1)

const Line = ({ ends: [from, to] }: { readonly ends: PlacedAxes['ticks'][number]['line'] }) => (
  <path className="relief-tick" d={`M${from.map(fixed).join()}L${to.map(fixed).join()}`} />
)

/** Over its axis, and rather beside the block than over it. */
function HeightName({ at: [u, v], text }: { readonly at: Point; readonly text: string }) {
  const right = Math.max(u + 10, textWidth(text, 12) + 6)
  return (
    <text className="axis-name" x={fixed(right)} y={fixed(v + 4)} textAnchor="end">
      {text}
    </text>
  )
}
