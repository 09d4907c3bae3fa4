import { shortNumber } from '../format.ts'
import { zoomAt, type Surface } from './surface.ts'
import type { FigureWords } from './words.ts'
import type { Zoomable } from './zoomable.ts'

/** What one press of a key or one choice in the menu does to the span. */
export const [nearer, farther] = [0.5, 2]

export function zoomMiddle(target: Zoomable, factor: number): void {
  const surface = target.surface()
  const { left, right, top, bottom } = surface.inner
  target.show(zoomAt(surface, [(left + right) / 2, (top + bottom) / 2], factor, surface.along))
}

/** +, − and 0, unless somebody types. @returns whether the key means something here */
export function actByKey(event: KeyboardEvent, target: Zoomable): boolean {
  const { key, ctrlKey, metaKey, altKey } = event
  const typing = (event.target as Element).matches('input, select, textarea')
  if (ctrlKey || metaKey || altKey || typing || event.defaultPrevented) return false
  if (key === '+' || key === '=') zoomMiddle(target, nearer)
  else if (key === '-' || key === '_') zoomMiddle(target, farther)
  else if (key === '0') target.whole()
  else return false
  event.preventDefault()
  return true
}

/** What the figure shows, for those who cannot see its axes. */
export function showsText(words: FigureWords, { x, y }: Surface): string {
  const range = ([low, high]: readonly [number, number]) => words.range(shortNumber(low), shortNumber(high))
  return words.shows(range(x.domain), range(y.domain))
}
