import { textWidth } from '../labels.ts'

/** A picture as it is saved, apart from the page. */
export interface SvgParts {
  /** Pixels, without the caption. */
  readonly width: number
  readonly height: number
  /** What the picture shows. */
  readonly title: string
  /** Stands under the picture too. */
  readonly caption: string
  /** Colours and fonts as CSS writes them. */
  readonly paper: string
  readonly ink: string
  readonly font: string
  /** What is drawn, back to front: well-formed SVG. */
  readonly content: string
  /** Fonts that go with it: CSS. */
  readonly fonts?: string
}

export interface SvgDocument {
  readonly text: string
  /** Pixels, with the caption. */
  readonly width: number
  readonly height: number
}

const [size, leading, edge, gap] = [12, 17, 12, 6]

/** A file that stands alone. */
export function svgDocument(parts: SvgParts): SvgDocument {
  const { width, height, title, caption, paper, ink, font, content, fonts = '' } = parts
  const lines = wrapped(caption, width - 2 * edge, size)
  const whole = height + (lines.length > 0 ? gap + leading * lines.length + edge : 0)
  const line = (text: string, i: number) =>
    `<text x="${edge}" y="${height + gap + leading * (i + 0.75)}">${escaped(text)}</text>`
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(caption)}</desc>`,
    ...(fonts === '' ? [] : [`<style>${escaped(fonts)}</style>`]),
    `<rect width="${width}" height="${whole}" fill="${escaped(paper)}"/>`,
    `<g font-family="${escaped(font)}">${content}</g>`,
    `<g font-family="${escaped(font)}" font-size="${size}" fill="${escaped(ink)}">${lines.map(line).join('')}</g>`,
    '</svg>\n',
  ].join('\n')
  return { text, width, height: whole }
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text inside XML; characters that XML cannot hold are left out. */
export const escaped = (text: string) =>
  text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (c) => named[c]!)

/** Words keep together; between Chinese and Japanese characters a line may end anywhere, but not before closing punctuation. */
const pieces = /[\u2e80-\u9fff\uff00-\uff60][、。，；：！？）」』]*|[^\s\u2e80-\u9fff\uff00-\uff60]+|\s+/gu

/** Lines of at most so many pixels, as far as the words allow; its own line ends stay. */
export function wrapped(text: string, width: number, size: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrappedLine(paragraph, width, size))
}

function wrappedLine(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.trim().match(pieces) ?? []) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece.trim() === '' ? ' ' : piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
