import { describe, expect, it } from 'vitest'
import { textWidth } from '../labels.ts'
import { escaped, svgDocument, wrapped, type SvgParts } from './svgDocument.ts'

const parts: SvgParts = {
  width: 300,
  height: 200,
  title: 'Values of <f>',
  caption: 'ELU & co. at x = "1"',
  paper: 'rgb(251, 250, 247)',
  ink: 'rgb(0, 0, 0)',
  font: '"Inter Variable", sans-serif',
  content: '<path d="M0,0L1,1"/>',
}

describe('a saved picture', () => {
  it('says what it shows and carries its caption, both as text that no program reads as markup', () => {
    const { text } = svgDocument(parts)
    expect(text).toContain('<title>Values of &lt;f&gt;</title>')
    expect(text).toContain('<desc>ELU &amp; co. at x = &quot;1&quot;</desc>')
    expect(text).toMatch(/<text x="12" y="[\d.]+">ELU &amp; co\. at x = &quot;1&quot;<\/text>/)
    expect(text).toContain('font-family="&quot;Inter Variable&quot;, sans-serif"')
    expect(text).toContain(parts.content)
  })

  it('is as much higher as its caption has lines', () => {
    const height = (caption: string) => svgDocument({ ...parts, caption }).height
    expect(height('')).toBe(200)
    expect(height('word '.repeat(40)) - height('word')).toBe(
      17 * (wrapped('word '.repeat(40), 276, 12).length - 1),
    )
  })

  it('holds no character that XML forbids', () => {
    expect(escaped('a\u0000\u000b\uffffb\tc\nd')).toBe('ab\tc\nd')
  })
})

describe('a caption that is wrapped', () => {
  it('keeps words whole and every line within the width', () => {
    const text = 'The gradient at a kink follows the convention of PyTorch, which answers zero there.'
    const lines = wrapped(text, 160, 12)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join(' ')).toBe(text)
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(160)
  })

  it('breaks Chinese and Japanese between characters, but not before a full stop', () => {
    const text = '激活函数的值与斜率。'.repeat(6)
    const lines = wrapped(text, 120, 12)
    expect(lines.join('')).toBe(text)
    for (const line of lines) {
      expect(line).not.toMatch(/^。/)
      expect(textWidth(line, 12)).toBeLessThanOrEqual(132)
    }
  })

  it('lets a word that is wider than the picture have a line of its own', () => {
    expect(wrapped('a aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b', 60, 12)).toHaveLength(3)
    expect(wrapped('   ', 60, 12)).toEqual([])
  })
})
