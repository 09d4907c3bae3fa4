import { alongAt, moveBy, showing, zoomAt, type Along, type Place, type Surface } from './surface.ts'
import { furniture, placeIn, usesDrags, type Zoomable } from './zoomable.ts'

/** Pixels that a mouse may tremble in a click. */
const tremble = 3

interface Pan {
  readonly id: number
  readonly from: Place
  readonly along: Along
  readonly surface: Surface
  moving: boolean
}

interface Pinch {
  readonly middle: Place
  readonly apart: number
  readonly surface: Surface
}

interface Finger {
  at: Place
  readonly hit: Element
}

/**
 * Dragging moves the picture; two fingers move and zoom it. One finger is left to the page, which scrolls, and to what the
 * picture itself lets drag. With Shift or the middle button a drag always moves the picture.
 */
export function listenToDrags(plot: HTMLElement, target: Zoomable, signal: AbortSignal): void {
  const fingers = new Map<number, Finger>()
  let pan: Pan | null = null
  let pinch: Pinch | null = null
  let cancelling = false

  const press = (event: PointerEvent) => {
    const hit = event.target as Element
    if (hit.closest(furniture)) return
    if (event.pointerType === 'touch') touch(event, hit)
    else startPan(event, hit)
  }

  const startPan = (event: PointerEvent, hit: Element) => {
    const forced = event.button === 1 || (event.button === 0 && event.shiftKey)
    if (!forced && (event.button !== 0 || hit.closest(usesDrags))) return
    const [surface, from] = [target.surface(), placeIn(plot, event)]
    const along = alongAt(surface, from)
    if (along === null) return
    if (forced) take(event)
    pan = { id: event.pointerId, from, along, surface, moving: false }
  }

  const movePan = (event: PointerEvent, { from, along, surface, moving }: Pan) => {
    const [u, v] = placeIn(plot, event)
    const by = [u - from[0], v - from[1]] as const
    if (!moving && Math.hypot(...by) < tremble) return
    if (!moving) {
      pan!.moving = true
      plot.setPointerCapture(event.pointerId)
      plot.classList.add('panning')
    }
    target.show(moveBy(surface, by, along))
  }

  const touch = (event: PointerEvent, hit: Element) => {
    if (event.isPrimary) fingers.clear()
    fingers.set(event.pointerId, { at: placeIn(plot, event), hit })
    if (fingers.size !== 2) return
    cancelling = true
    for (const [pointerId, { hit: held }] of fingers)
      held.dispatchEvent(new PointerEvent('pointercancel', { pointerId, bubbles: true }))
    cancelling = false
    pinch = { ...spanned(fingers), surface: target.surface() }
    take(event)
  }

  const movePinch = ({ middle, apart, surface }: Pinch) => {
    const now = spanned(fingers)
    const zoomed = zoomAt(surface, middle, apart / now.apart, surface.along)
    const by = [now.middle[0] - middle[0], now.middle[1] - middle[1]] as const
    target.show(moveBy(showing(surface, zoomed), by, surface.along))
  }

  const move = (event: PointerEvent) => {
    const finger = fingers.get(event.pointerId)
    if (finger) finger.at = placeIn(plot, event)
    if (pinch !== null) {
      if (finger && fingers.size === 2) movePinch(pinch)
      event.stopPropagation()
    } else if (pan?.id === event.pointerId) movePan(event, pan)
  }

  const release = (event: PointerEvent) => {
    if (cancelling) return
    fingers.delete(event.pointerId)
    // The finger that stays longer takes hold of nothing.
    if (pinch !== null) event.stopPropagation()
    if (fingers.size === 0) pinch = null
    if (pan?.id !== event.pointerId) return
    pan = null
    plot.classList.remove('panning')
  }

  plot.addEventListener('pointerdown', press, { capture: true, signal })
  plot.addEventListener('pointermove', move, { capture: true, signal })
  for (const end of ['pointerup', 'pointercancel'] as const)
    plot.addEventListener(end, release, { capture: true, signal })
  // Firefox and Chromium scroll by the middle button; browsers scroll and zoom by two fingers.
  plot.addEventListener('mousedown', (event) => event.button === 1 && event.preventDefault(), { signal })
  for (const touched of ['touchstart', 'touchmove'] as const)
    plot.addEventListener(
      touched,
      (event) => event.touches.length > 1 && event.cancelable && event.preventDefault(),
      { passive: false, signal },
    )
}

/** Nobody else hears of this press. */
function take(event: PointerEvent): void {
  event.stopPropagation()
  event.preventDefault()
}

function spanned(fingers: ReadonlyMap<number, Finger>): { middle: Place; apart: number } {
  const [a, b] = [...fingers.values()].map(({ at }) => at) as [Place, Place]
  return {
    middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
    apart: Math.max(20, Math.hypot(a[0] - b[0], a[1] - b[1])),
  }
}
