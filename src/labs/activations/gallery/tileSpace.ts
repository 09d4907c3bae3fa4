import { heightOf, type Span } from '../../../plot/heights.ts'
import { makeScale, type Scale } from '../../../plot/scale.ts'
import type { Shown } from '../shown.ts'

/** The x of every picture, so that one probe reads them all: as far as ReLU6 has its kink. */
export const xSpan: Span = [-6.5, 6.5]

/** Units of a picture's drawing; it is stretched evenly to the width of its tile. */
export const size = { width: 112, height: 72 }
const edge = 4

export const across = makeScale('linear', xSpan, [0, size.width])

/** The x under the pointer, in steps that read well, and never outside the picture. */
export function xUnder({ clientX }: { readonly clientX: number }, picture: Element): number {
  const { left, width } = picture.getBoundingClientRect()
  const share = Math.min(1, Math.max(0, (clientX - left) / width))
  return Math.round(20 * across.invert(share * size.width)) / 20
}

/** Up and down: all that is worth seeing of f and f′, with 0 in it. */
export function upOf({ value, slope }: Pick<Shown, 'value' | 'slope'>): Scale {
  const spans = [heightOf(value, xSpan), heightOf(slope, xSpan)]
  const [low, high] = [Math.min(...spans.map(([a]) => a)), Math.max(...spans.map(([, b]) => b))]
  return makeScale('linear', [low, high], [size.height - edge, edge])
}
