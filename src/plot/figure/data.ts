import { createContext } from 'react'
import type { Interval, ScaleKind } from '../scale.ts'
import type { Shown } from './surface.ts'

/** The numbers behind a picture, as a table. */
export interface FigureData {
  readonly columns: readonly string[]
  readonly rows: Iterable<readonly (number | string)[]>
}

/** A function that is drawn. */
export interface DrawnCurve {
  readonly label: string
  readonly f: (x: number) => number
}

export type Caption = string | (() => string)

/** What a figure needs to save itself. */
export interface About {
  readonly name: string
  readonly caption: Caption
  readonly drawn: ReadonlyMap<string, DrawnCurve>
  readonly data: ((shown: Shown) => FigureData) | undefined
}

/** A figure on the page. */
export interface Placed {
  readonly plot: HTMLElement
  readonly about: () => About
}

/** The curves of the figure around: each <Curve> enters itself, and the figure's table is made of them. */
export const DrawnContext = createContext<Map<string, DrawnCurve> | null>(null)

const intervals = 400

/** Functions over what is shown of x: 401 places with no more digits than they need, and the values at just those. */
export function sampledData(
  curves: Iterable<DrawnCurve>,
  { x: [low, high] }: Pick<Shown, 'x'>,
  kind: ScaleKind = 'linear',
  xLabel = 'x',
): FigureData {
  const drawn = [...curves]
  const at = (i: number) =>
    kind === 'log' ? low * (high / low) ** (i / intervals) : low + ((high - low) * i) / intervals
  // Ten digits within the span: many more than a pixel shows, fewer than rounding spoils.
  const digits = Math.min(17, 10 + Math.max(0, Math.ceil(Math.log10(size([low, high])))))
  const places = Array.from({ length: intervals + 1 }, (_, i) => Number(at(i).toPrecision(digits)))
  return {
    columns: [xLabel, ...drawn.map(({ label }) => label)],
    rows: places.map((place) => [place, ...drawn.map(({ f }) => f(place))]),
  }
}

/** How large the numbers are beside the span. */
const size = ([low, high]: Interval) => Math.max(Math.abs(low), Math.abs(high)) / (high - low)
