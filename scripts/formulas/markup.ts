/** An element of MathML as temml writes it: children are elements, or one text (escaped as it stands). */
export interface Element {
  readonly tag: string
  readonly attributes: Map<string, string>
  readonly children: Element[]
  text: string
}

export function element(tag: string, attributes: Record<string, string> = {}, text = ''): Element {
  return { tag, attributes: new Map(Object.entries(attributes)), children: [], text }
}

/** Reads markup that is known to be well-formed, with every attribute in double quotes. */
export function parse(markup: string): Element {
  const top = element('')
  const open = [top]
  for (const [, close, tag, attributes = '', text] of markup.matchAll(/<(\/?)([a-z]+)([^>]*)>|([^<]+)/g)) {
    const parent = open.at(-1)!
    if (text !== undefined) parent.text = text
    else if (close) open.pop()
    else {
      const pairs = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!])
      const child = element(tag!, Object.fromEntries(pairs) as Record<string, string>)
      parent.children.push(child)
      open.push(child)
    }
  }
  if (open.length !== 1 || top.children.length !== 1) throw new Error('The MathML is not one closed element.')
  return top.children[0]!
}

export function serialize({ tag, attributes, children, text }: Element): string {
  const head = [...attributes].map(([name, value]) => ` ${name}="${value}"`).join('')
  return `<${tag}${head}>${text}${children.map(serialize).join('')}</${tag}>`
}
