import { useEffect, useState, useSyncExternalStore } from 'react'
import { parseRgb, type Rgb } from './palette.ts'

function subscribe(listener: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const page = new MutationObserver(listener)
  system.addEventListener('change', listener)
  page.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => {
    system.removeEventListener('change', listener)
    page.disconnect()
  }
}

function themeNow(): string {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  return document.documentElement.dataset['theme'] ?? system
}

/** Which theme the page shows; a canvas that depends on it paints again when it changes. */
export function useTheme(): string {
  return useSyncExternalStore(subscribe, themeNow, () => 'light')
}

/** Renders once more when the page's fonts have come: a canvas does not take them up by itself. */
export function useFonts(): void {
  const [, come] = useState(false)
  useEffect(() => void document.fonts?.ready.then(() => come(true)), [])
}

/** What CSS colours, e.g. `var(--heat-low)`, come to at this moment in an element. */
export function readColours(element: HTMLElement, colours: readonly string[]): Rgb[] {
  const probe = document.createElement('span')
  element.append(probe)
  const found = colours.map((colour) => {
    probe.style.color = colour
    return parseRgb(getComputedStyle(probe).color)
  })
  probe.remove()
  return found
}
