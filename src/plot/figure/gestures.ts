import { listenToDrags } from './drags.ts'
import { alongAt, zoomAt } from './surface.ts'
import { wheelFactor } from './zoom.ts'
import { furniture, placeIn, type Zoomable } from './zoomable.ts'

/** Milliseconds for which a wheel that was scrolling the page (or what else holds the plot) goes on scrolling it. */
const patience = 200

/** Zooms and moves by wheel, mouse and fingers. @returns a function that ends it */
export function listenTo(plot: HTMLElement, target: Zoomable): () => void {
  const ended = new AbortController()
  const { signal } = ended
  let scrolled = -Infinity
  const onScroll = ({ target: box, timeStamp }: Event) => {
    if ((box as Node).contains(plot)) scrolled = timeStamp
  }
  addEventListener('scroll', onScroll, { capture: true, passive: true, signal })
  plot.addEventListener(
    'wheel',
    (event) => {
      if ((event.target as Element).closest(furniture)) return
      if (!event.ctrlKey && event.timeStamp - scrolled < patience) return
      const [surface, at] = [target.surface(), placeIn(plot, event)]
      const along = alongAt(surface, at)
      const used = along !== null && target.show(zoomAt(surface, at, wheelFactor(event), along))
      // Ctrl would zoom the whole page.
      if (used || event.ctrlKey) event.preventDefault()
    },
    { passive: false, signal },
  )
  plot.addEventListener(
    'dblclick',
    ({ target: hit }) => {
      if (!(hit as Element).closest(`${furniture}, [role=slider]`)) target.whole()
    },
    { signal },
  )
  listenToDrags(plot, target, signal)
  return () => ended.abort()
}
