import temml from 'temml'
import type { Parameters } from '../../src/core/define/parameter.ts'
import { type Element, parse, serialize } from './markup.ts'
import { readingsOf } from './readings.ts'
import { prepareSlots } from './slots.ts'

/** What temml leaves to its style sheet, as styles: a cell's side (Chromium knows only its own word for it), a prime. */
const styles: Record<string, string> = {
  'tml-left': 'text-align:left;text-align:-webkit-left;',
  'tml-right': 'text-align:right;text-align:-webkit-right;',
  'tml-prime': "font-feature-settings:'ss04';",
}

function tidy(node: Element): Element {
  const names = (node.attributes.get('class') ?? '').split(' ')
  const style = names.map((name) => styles[name] ?? '').join('') + (node.attributes.get('style') ?? '')
  node.attributes.delete('class')
  if (style) node.attributes.set('style', style.replaceAll('0em', '0'))
  node.children.forEach(tidy)
  return node
}

function typeset(tex: string): Element {
  const markup = temml.renderToString(tex, { displayMode: true, throwOnError: true, trust: true })
  const math = tidy(parse(markup))
  math.attributes.clear()
  math.attributes.set('display', 'block')
  return math
}

/** Both readings of a formula as MathML. Throws on TeX that temml does not understand and on unknown parameters. */
export function formulaOf(tex: string, params: Parameters = {}, symbolicTex?: string): Formula {
  const readings = readingsOf(tex, params, symbolicTex)
  return {
    symbolic: serialize(typeset(readings.symbolic)),
    live: serialize(prepareSlots(typeset(readings.live))),
  }
}
