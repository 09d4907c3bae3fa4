import type { FigureData, Placed } from './data.ts'
import { pageFonts } from './pageFonts.ts'
import { paintedSvg, svgType } from './paintedSvg.ts'
import { snapshot } from './snapshot.ts'
import { svgDocument, type SvgDocument } from './svgDocument.ts'
import { tableText } from './table.ts'

export async function saveSvg(figures: ReadonlySet<Placed>): Promise<void> {
  const { name, text } = documentOf(figures)
  download(new Blob([text], { type: svgType }), name, 'svg')
}

/** The saved SVG, painted. A picture takes no font of the page by itself, so they go with it. */
export async function savePng(figures: ReadonlySet<Placed>): Promise<void> {
  const document = documentOf(figures, await pageFonts())
  download(await paintedSvg(document), document.name, 'png')
}

/** Figures that lie over one another are one picture, the upper one first. */
function documentOf(figures: ReadonlySet<Placed>, fonts = ''): SvgDocument & { readonly name: string } {
  const top = ({ plot }: Placed) => plot.getBoundingClientRect().top
  const ordered = [...figures].sort((a, b) => top(a) - top(b))
  const abouts = ordered.map(({ about }) => about())
  const caption = abouts.map((about) => (typeof about.caption === 'string' ? about.caption : about.caption()))
  const picture = snapshot(ordered.map(({ plot }) => plot))
  return { ...svgDocument({ ...picture, caption: caption.join('\n'), fonts }), name: abouts[0]!.name }
}

/** Excel reads UTF-8 only where a mark says so; other programs do without, as long as they can. */
export function saveCsv(name: string, data: FigureData): void {
  const text = tableText(data)
  const mark = /[^\r\n\t -~]/.test(text) ? '\ufeff' : ''
  download(new Blob([mark, text], { type: 'text/csv;charset=utf-8' }), name, 'csv')
}

export function copyData(data: FigureData): Promise<void> {
  return navigator.clipboard.writeText(tableText(data, '\t'))
}

function download(blob: Blob, name: string, ending: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `downhill-${name}.${ending}`
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
