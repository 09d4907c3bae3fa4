import { element, type Element } from './markup.ts'

const SCRIPTED = new Set(['msup', 'msub', 'msubsup'])
const ROWS = new Set(['math', 'mrow', 'mtd', 'mstyle', 'mpadded'])

const isSlot = (node: Element) => node.attributes.has('data-slot')
const isOperator = (node: Element | null, signs: string) => node?.tag === 'mo' && signs.includes(node.text)

/** A slot as an element that a page fills by replacing its text. */
function makeSlot(node: Element): Element {
  const slot = element('mrow', { class: 'slot', 'data-slot': node.attributes.get('data-slot')! })
  slot.children.push(element('mn', {}, '…'))
  return slot
}

/** The leaf on the baseline at which a node begins or ends; spaces do not count. */
function edge(node: Element, side: 'first' | 'last'): Element | null {
  if (isSlot(node)) return node
  if (SCRIPTED.has(node.tag)) return edge(node.children[0]!, side)
  if (!ROWS.has(node.tag)) return node
  const children = node.children.filter((child) => child.tag !== 'mspace')
  const child = side === 'first' ? children[0] : children.at(-1)
  return child ? edge(child, side) : null
}

/** Whether a number set beside this leaf would run into it: 2 and 3 in a row read 23, and ½ beside 3 reads 3½. */
function runsInto(leaf: Element): boolean {
  return (
    isSlot(leaf) || leaf.tag === 'mn' || leaf.tag === 'mfrac' || leaf.attributes.get('form') === 'postfix'
  )
}

/** Writes a product of numbers with a dot: symbols may stand side by side, numbers may not. */
function dotProducts(row: Element): void {
  let before: Element | null = null
  for (const node of row.children.slice()) {
    if (node.tag === 'mspace') continue
    const [left, right] = [before && edge(before, 'last'), edge(node, 'first')]
    before = node
    if (!left || !right || !(isSlot(left) || isSlot(right))) continue
    if (runsInto(left) && runsInto(right) && right.tag !== 'mo') {
      row.children.splice(row.children.indexOf(node), 0, element('mo', {}, '⋅'))
    }
  }
}

/** Marks the slots in which a negative number needs parentheses: after a sign or a dot, and under an exponent. */
function guard(node: Element, before: Element | null): void {
  if (isSlot(node)) {
    if (isOperator(before, '+−-⋅·×/±∓')) node.attributes.set('data-guard', '')
    return
  }
  if (ROWS.has(node.tag)) {
    let previous = before
    for (const child of node.children) {
      guard(child, previous)
      if (child.tag !== 'mspace') previous = edge(child, 'last')
    }
    return
  }
  node.children.forEach((child) => guard(child, null))
  const base = SCRIPTED.has(node.tag) ? node.children[0]! : null
  if (base && isSlot(base)) base.attributes.set('data-guard', '')
  else if (base) guard(base, before)
}

/**
 * Makes the marked numbers of a live formula into slots, and the formula fit for whatever numbers they get.
 * `data-guard` on a slot says that a negative number wants parentheses there.
 */
export function prepareSlots(math: Element): Element {
  const visit = (node: Element): void => {
    node.children.forEach((child, i) => {
      if (isSlot(child)) node.children[i] = makeSlot(child)
      else visit(child)
    })
    if (ROWS.has(node.tag)) dotProducts(node)
  }
  visit(math)
  guard(math, null)
  return math
}
