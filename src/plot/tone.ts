/** The colour of a line, a mark or its words, by role; tokens.css says what it is in each theme. */
export type Tone = 1 | 2 | 3 | 4 | 5 | 6 | 'negative' | 'positive' | 'accent' | 'ink' | 'muted'

/** For strokes and fills: at least 3:1 on paper. */
export function strokeOf(tone: Tone): string {
  if (tone === 'ink') return 'var(--ink-1)'
  if (tone === 'muted') return 'var(--ink-3)'
  return typeof tone === 'number' ? `var(--line-${tone})` : `var(--${tone})`
}

/** For words of the same tone: at least 4.5:1 on paper. */
export function textOf(tone: Tone): string {
  if (tone === 'negative' || tone === 'positive') return `var(--${tone}-text)`
  return typeof tone === 'number' ? `var(--line-${tone}-text)` : strokeOf(tone)
}

/** The tone of the i-th of several lines, counted from 0; after six they begin again. */
export function toneOf(i: number): Tone {
  return ((i % 6) + 1) as Tone
}

const comparedTones: readonly Tone[] = [2, 1, 3, 4, 5, 6]

/** Of a chosen function (0), which is blue, and of those that it is compared with (1, 2 …). */
export const comparedTone = (i: number): Tone => comparedTones[i % comparedTones.length]!
