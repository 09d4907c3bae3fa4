import type { KeyboardEvent } from 'react'

const ways: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Left and right belong to the text while a part of it is being edited: until the caret stands at its end. */
function staysInText(field: HTMLInputElement, right: number): boolean {
  const { value, selectionStart, selectionEnd } = field
  if (selectionStart === 0 && selectionEnd === value.length) return false
  return selectionStart !== selectionEnd || selectionStart !== (right > 0 ? value.length : 0)
}

/** Arrow keys go from one field of a table to the next. */
export function goByKeys(event: KeyboardEvent<HTMLTableElement>): void {
  const way = ways[event.key]
  const field = event.target
  if (!way || !(field instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return
  if (way[1] !== 0 && staysInText(field, way[1])) return
  const [row = 0, column = 0] = (field.dataset['cell'] ?? '').split(',').map(Number)
  const to = `[data-cell="${row + way[0]},${column + way[1]}"]`
  event.preventDefault()
  event.currentTarget.querySelector<HTMLInputElement>(to)?.focus()
}
