import type { SvgParts } from './svgDocument.ts'

/** What CSS says about a drawing, and what SVG takes if it says nothing. */
const styles: Readonly<Record<string, string>> = {
  opacity: '1',
  visibility: 'visible',
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'shape-rendering': 'auto',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'font-family': '',
}

/** Parts of a picture that answer the pointer and show nothing of their own. */
const unseen = '.hover, .handle-target, .handle-focus'
/** Attributes that mean something to a drawing on its own. */
const kept =
  /^(id|display|d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|dx|dy|width|height|points|transform|clip-path|viewBox|offset|href|preserveAspectRatio|marker-.*|gradient.*|refX|refY|orient|markerWidth|markerHeight|markerUnits)$/

/** A picture of plots as they are now, each where it lies: every colour and font resolved, canvases as images. */
export function snapshot(plots: readonly HTMLElement[]): Omit<SvgParts, 'caption' | 'fonts'> {
  const boxes = plots.map((plot) => plot.getBoundingClientRect())
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))]
  const page = getComputedStyle(document.body)
  const placed = plots.map((plot, i) => {
    const at = `translate(${Math.round(boxes[i]!.left - left)},${Math.round(boxes[i]!.top - top)})`
    return `<g transform="${at}">${imagesOf(plot)}${drawingOf(plot)}</g>`
  })
  return {
    width: Math.ceil(Math.max(...boxes.map((box) => box.right)) - left),
    height: Math.ceil(Math.max(...boxes.map((box) => box.bottom)) - top),
    title: plots.map((plot) => plot.getAttribute('aria-label')).join('; '),
    paper: page.backgroundColor,
    ink: page.color,
    font: page.fontFamily,
    content: placed.join(''),
  }
}

function drawingOf(plot: HTMLElement): string {
  const svg = plot.querySelector<SVGSVGElement>(':scope > svg')!
  const copy = svg.cloneNode(true) as SVGSVGElement
  const [from, to] = [[...svg.querySelectorAll('*')], [...copy.querySelectorAll('*')]]
  from.forEach((original, i) => {
    const above =
      original.parentElement === (svg as Element) ? null : getComputedStyle(original.parentElement!)
    fix(to[i]!, getComputedStyle(original), above)
  })
  for (const element of to) if (element.matches(unseen)) element.remove()
  for (const element of [copy, ...to]) strip(element)
  return new XMLSerializer().serializeToString(copy)
}

/** Writes what CSS makes of an element into its attributes, as far as it does not inherit the same. */
function fix(element: Element, style: CSSStyleDeclaration, above: CSSStyleDeclaration | null): void {
  const text = element.tagName === 'text' || element.tagName === 'tspan'
  for (const [name, initial] of Object.entries(styles)) {
    const value = style.getPropertyValue(name)
    const given = name.startsWith('font-')
      ? !text || value === initial
      : value === (above && inherited.has(name) ? above.getPropertyValue(name) : initial)
    if (given) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
  if (style.display === 'none') element.setAttribute('display', 'none')
}

const inherited = new Set(
  'visibility fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin paint-order shape-rendering text-anchor dominant-baseline'.split(
    ' ',
  ),
)

function strip(element: Element): void {
  for (const { name } of [...element.attributes])
    if (!(name in styles) && !kept.test(name) && !name.startsWith('xmlns')) element.removeAttribute(name)
}

/** The canvases under the drawing, each where it lies. */
function imagesOf(plot: HTMLElement): string {
  const origin = plot.getBoundingClientRect()
  return [...plot.querySelectorAll('canvas')]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((canvas) => {
      const box = canvas.getBoundingClientRect()
      const { imageRendering, opacity } = getComputedStyle(canvas)
      const image = document.createElementNS('http://www.w3.org/2000/svg', 'image')
      const attributes = {
        x: box.left - origin.left,
        y: box.top - origin.top,
        width: box.width,
        height: box.height,
        opacity,
        'image-rendering': imageRendering,
        preserveAspectRatio: 'none',
        href: canvas.toDataURL('image/png'),
      }
      for (const [name, value] of Object.entries(attributes)) image.setAttribute(name, String(value))
      return new XMLSerializer().serializeToString(image)
    })
    .join('')
}
