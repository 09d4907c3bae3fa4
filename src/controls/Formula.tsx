import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { steadyNumber } from './format.ts'

export interface FormulaProps {
  /** From `import formula from '….ts?formula'`: MathML made at build time. */
  readonly formula: { readonly symbolic: string; readonly live: string }
  /**
   * The live numbers by the names of their slots. A number is written so that its width does not jump (steadyNumber); a text
   * stands as it is, e.g. `formatNumber(alpha)` for a parameter. With slots the live reading shows, without them the symbols.
   */
  readonly slots?: Readonly<Record<string, number | string>>
  /** Its lines wrap by themselves, so it keeps its size and nothing is measured; for numbers that change at frame rate. */
  readonly wraps?: boolean
}

/** A formula, in smaller type where it is wider than its box. Its markup is set once; new numbers only change the text of its slots. */
export function Formula({ formula, slots, wraps = false }: FormulaProps) {
  const root = useRef<HTMLDivElement>(null)
  const markup = slots === undefined ? formula.symbolic : formula.live
  const html = useMemo(() => ({ __html: markup }), [markup])
  const fitted = useRef('')
  useLayoutEffect(() => {
    const element = root.current!
    const lengths = slots === undefined ? '' : fill(element, slots)
    if (wraps) return
    const needs = `${markup.length} ${lengths} ${element.clientWidth}`
    if (needs !== fitted.current) fit(element)
    fitted.current = needs
  })
  useEffect(() => {
    if (wraps) return
    // A room that waits for its code hides what it showed, and takes the element away meanwhile.
    const observer = new ResizeObserver(() => root.current && fit(root.current))
    observer.observe(root.current!)
    void document.fonts?.ready.then(() => root.current && fit(root.current))
    return () => observer.disconnect()
  }, [wraps])
  return <div ref={root} className="formula" dangerouslySetInnerHTML={html} />
}

/** @returns the lengths of the texts: while they stay, so does the width of the formula */
function fill(root: HTMLElement, slots: Readonly<Record<string, number | string>>): string {
  let lengths = ''
  for (const slot of root.querySelectorAll<HTMLElement>('[data-slot]')) {
    const value = slots[slot.dataset['slot'] ?? '']
    const number = slot.firstElementChild
    if (value === undefined || number === null) continue
    const text = slotText(value, slot.hasAttribute('data-guard'))
    if (number.textContent !== text) number.textContent = text
    lengths += `${text.length},`
  }
  return lengths
}

/** Pixels: the usual size, and the smallest. A formula too wide even then can be scrolled, by keys too. */
const [usual, smallest] = [17, 12]

function fit(root: HTMLElement): void {
  let size = usual
  let excess = excessAt(root, size)
  while (excess > 1 && size > smallest) {
    size = Math.max(smallest, Math.min(size - 1, Math.floor(size / excess)))
    excess = excessAt(root, size)
  }
  if (excess > 1) root.tabIndex = 0
  else root.removeAttribute('tabindex')
}

/** How many times as wide as its box the formula is at a size. */
function excessAt(root: HTMLElement, size: number): number {
  root.style.setProperty('--formula-size', `${size}px`)
  return root.scrollWidth / Math.max(1, root.clientWidth)
}

/** @param guarded the slot follows or precedes an operator, so a negative number needs parentheses */
export function slotText(value: number | string, guarded: boolean): string {
  const text = typeof value === 'number' ? steadyNumber(value) : value
  return guarded && (text.startsWith('−') || text.startsWith('-')) ? `(${text})` : text
}
