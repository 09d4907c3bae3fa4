import type { Place, Shown, Surface } from './surface.ts'

/** What gestures work on. */
export interface Zoomable {
  /** As it is now, also between two renders. */
  surface(): Surface
  /** @returns whether that is a change */
  show(shown: Shown): boolean
  whole(): void
}

/** What lies over the picture and is no part of it. */
export const furniture = '.figure-tools, .figure-menu'
/** What uses a drag or a double click itself. */
export const usesDrags = '.handle, .draggable, [role=slider], a, button, input'

export function placeIn(plot: HTMLElement, event: MouseEvent): Place {
  const box = plot.getBoundingClientRect()
  return [event.clientX - box.left, event.clientY - box.top]
}
