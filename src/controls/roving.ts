import type { KeyboardEvent } from 'react'

/** Which of `count` items an arrow key, Home or End goes to from item `at`, round the ends; null for any other key. */
export function rove(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (at - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}

/** Moves the focus among the buttons of a group by arrow keys. @returns the index it went to, or null */
export function moveFocus(event: KeyboardEvent<HTMLElement>, selector: string): number | null {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const at = items.indexOf(event.target as HTMLElement)
  const to =
    at < 0 || event.ctrlKey || event.metaKey || event.altKey ? null : rove(event.key, at, items.length)
  if (to === null) return null
  event.preventDefault()
  event.stopPropagation()
  items[to]!.focus()
  return to
}
