import type { Rgb } from '../palette.ts'
import { strokeOf, type Tone } from '../tone.ts'
import { readColours } from '../useTheme.ts'

/** The page's colours as the drawing needs them. */
export interface Colours {
  readonly low: Rgb
  readonly high: Rgb
  readonly line: Rgb
  readonly paper: Rgb
  readonly edge: Rgb
  readonly panel: Rgb
  /** Whether ink is darker than paper. */
  readonly light: boolean
  readonly tone: ReadonlyMap<Tone, Rgb>
}

const tokens = ['heat-low', 'heat-high', 'ink-2', 'paper', 'edge', 'panel'].map((name) => `var(--${name})`)

/** What the page's colours come to at this moment in an element. */
export function coloursIn(element: HTMLElement, tones: readonly Tone[]): Colours {
  const found = readColours(element, [...tokens, ...tones.map(strokeOf)])
  const [low, high, line, paper, edge, panel] = found as [Rgb, Rgb, Rgb, Rgb, Rgb, Rgb]
  const tone = new Map(tones.map((one, i) => [one, found[tokens.length + i]!]))
  return { low, high, line, paper, edge, panel, light: brightness(line) < brightness(paper), tone }
}

const brightness = ([r, g, b]: Rgb) => 2 * r + 5 * g + b

/** From `a` (share 0) to `b` (share 1). */
export const mixed = (a: Rgb, b: Rgb, share: number): Rgb => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
  a[2] + share * (b[2] - a[2]),
]
