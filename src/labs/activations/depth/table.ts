import type { activationsDepth } from '../../../i18n/activationsDepth/en.ts'
import type { Widen } from '../../../i18n/widen.ts'
import type { Depth, Place } from '../../../core/depth/depth.ts'
import type { FigureData } from '../../../plot/figure/data.ts'

type Words = Widen<typeof activationsDepth>

/** Of a layer with nothing finite in it there is nothing to count. */
const sharesOf = ({ layer, finite }: Place) => (finite > 0 ? layer : null)

/** What is said of every place, in the order of the table; null where it says nothing, as of the input's slopes. */
export const quantities = {
  mean: ({ mean }: Place) => mean,
  std: ({ std }: Place) => std,
  between: ({ betweenSamples }: Place) => betweenSamples,
  saturated: (place: Place) => sharesOf(place)?.saturated ?? null,
  dead: (place: Place) => sharesOf(place)?.dead ?? null,
  zeros: (place: Place) => sharesOf(place)?.zeros ?? null,
  nonFinite: ({ nonFinite }: Place) => nonFinite,
} as const

export type Quantity = keyof typeof quantities

/** Those that are shares 0 to 1. */
export const isShare = (quantity: Quantity): boolean => ['saturated', 'dead', 'zeros'].includes(quantity)

export const names = Object.keys(quantities) as readonly Quantity[]

/** The numbers of every place as they are saved: a row for each. */
export function tableOf(depth: Depth, words: Pick<Words, 'rows' | 'input' | 'place'>): FigureData {
  return {
    columns: [words.place, ...names.map((name) => words.rows[name])],
    rows: depth.map((place, i) => [
      i === 0 ? words.input : i,
      ...names.map((name) => quantities[name](place) ?? ''),
    ]),
  }
}
