import { useLayoutEffect, useMemo, useRef } from 'react'
import { steadyNumber } from './format.ts'

export interface FormulaProps {
  /** From `import formula from '….ts?formula'`: MathML made at build time. */
  readonly formula: { readonly symbolic: string; readonly live: string }
  /**
   * The live numbers by the names of their slots. A number is written so that its width does not jump (steadyNumber); a text
   * stands as it is, e.g. `formatNumber(alpha)` for a parameter. With slots the live reading shows, without them the symbols.
   */
  readonly slots?: Readonly<Record<string, number | string>>
}

/** A formula. Its markup is set once; new numbers only change the text of its slots. */
export function Formula({ formula, slots }: FormulaProps) {
  const root = useRef<HTMLDivElement>(null)
  const markup = slots === undefined ? formula.symbolic : formula.live
  const html = useMemo(() => ({ __html: markup }), [markup])
  useLayoutEffect(() => {
    if (slots !== undefined) fill(root.current!, slots)
  })
  return <div ref={root} className="formula" dangerouslySetInnerHTML={html} />
}

function fill(root: HTMLElement, slots: Readonly<Record<string, number | string>>): void {
  for (const slot of root.querySelectorAll<HTMLElement>('[data-slot]')) {
    const value = slots[slot.dataset['slot'] ?? '']
    const number = slot.firstElementChild
    if (value === undefined || number === null) continue
    const text = slotText(value, slot.hasAttribute('data-guard'))
    if (number.textContent !== text) number.textContent = text
  }
}

/** @param guarded the slot follows or precedes an operator, so a negative number needs parentheses */
export function slotText(value: number | string, guarded: boolean): string {
  const text = typeof value === 'number' ? steadyNumber(value) : value
  return guarded && (text.startsWith('−') || text.startsWith('-')) ? `(${text})` : text
}
