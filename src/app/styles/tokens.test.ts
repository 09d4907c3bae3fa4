import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const pattern = /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g
const pairs = [...css.matchAll(pattern)].map(
  ([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const,
)
const tokens = new Map(pairs)

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((p, q) => p - q)
  return (high! + 0.05) / (low! + 0.05)
}

/** The lowest contrast of a token with some grounds, over both themes. */
function lowest(name: string, grounds: readonly string[]): number {
  const of = (token: string, theme: 'light' | 'dark') => tokens.get(token)![theme]
  const themes = ['light', 'dark'] as const
  return Math.min(...themes.flatMap((theme) => grounds.map((g) => contrast(of(name, theme), of(g, theme)))))
}

const papers = ['paper', 'panel', 'soft']
const lines = [1, 2, 3, 4, 5, 6]
const texts = [
  'ink-1',
  'ink-2',
  'ink-3',
  'accent',
  'negative-text',
  'positive-text',
  ...lines.map((n) => `line-${n}-text`),
]
const marks = ['edge', 'accent', 'negative', 'positive', ...lines.map((n) => `line-${n}`)]

describe('the colours', () => {
  it.each(texts)('%s can be read as text on paper, panel and soft, light and dark (4.5:1)', (name) => {
    expect(lowest(name, papers)).toBeGreaterThanOrEqual(4.5)
  })
  it.each(marks)('%s can be seen as a mark on paper, panel and soft, light and dark (3:1)', (name) => {
    expect(lowest(name, papers)).toBeGreaterThanOrEqual(3)
  })
  it.each(['accent', 'accent-hover'])('what stands on %s can be read', (ground) => {
    expect(lowest('on-accent', [ground])).toBeGreaterThanOrEqual(4.5)
  })
  it.each(['ink-1', 'ink-2', 'ink-3'])(
    '%s can be read on the valleys and the heights of a heat map',
    (name) => {
      expect(lowest(name, ['heat-low', 'heat-high'])).toBeGreaterThanOrEqual(name === 'ink-3' ? 3.8 : 4.5)
    },
  )
})
