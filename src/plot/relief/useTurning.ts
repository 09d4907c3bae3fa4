import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react'
import { actByKey, farther, nearer, zoomMiddle } from '../figure/actions.ts'
import { listenTo } from '../figure/gestures.ts'
import type { Zoomable } from '../figure/zoomable.ts'
import { arrow } from '../dragHandle.ts'
import type { Size } from '../useSize.ts'
import { dragged, partOf, planeOf, sameShown, sameView, turn, turned, type View } from './view.ts'

/** All that turns and zooms the picture. */
export interface Turning {
  readonly view: View
  /** Whether there is nothing to reset. */
  readonly atHome: boolean
  /** Steps to the left, and upwards. */
  turn(across: number, up: number): void
  zoom(nearer: boolean): void
  reset(): void
  /** For the element that is turned by mouse, one finger and keys. */
  readonly on: {
    onPointerDown(event: PointerEvent<HTMLElement>): void
    onPointerMove(event: PointerEvent<HTMLElement>): void
    onPointerUp(): void
    onPointerCancel(): void
    onKeyDown(event: KeyboardEvent<HTMLElement>): void
  }
}

/**
 * @param plot where the wheel, two fingers and double clicks are listened for, as in every figure
 * @param home the view before anybody turns it; it may change, and is followed until somebody does
 */
export function useTurning(plot: RefObject<HTMLElement | null>, size: Size | null, home: View): Turning {
  const [chosen, choose] = useState<View | null>(null)
  const view = chosen ?? home
  // As new as the newest gesture, even where React has not rendered it yet.
  const newest = useRef<Newest>({ view, size })
  useLayoutEffect(() => {
    newest.current = { view, size }
  })
  const act = useMemo(() => actsOn(newest, choose), [])
  useEffect(() => listenTo(plot.current!, act.plane), [plot, act])
  const hand = useRef<readonly [number, number] | null>(null)
  const letGo = () => {
    hand.current = null
  }
  return {
    view,
    atHome: sameView(view, home),
    ...act,
    on: {
      onPointerDown(event) {
        if (event.button !== 0 || event.shiftKey) return
        event.currentTarget.setPointerCapture(event.pointerId)
        hand.current = [event.clientX, event.clientY]
      },
      onPointerMove(event) {
        if (hand.current === null) return
        act.drag(event.clientX - hand.current[0], event.clientY - hand.current[1])
        hand.current = [event.clientX, event.clientY]
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
      onKeyDown(event) {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        const way = arrow(event.key)
        if (way !== null) act.turn(way[0], way[1])
        else if (event.key === 'Home') act.reset()
        else if (!actByKey(event.nativeEvent, act.plane)) return
        event.preventDefault()
      },
    },
  }
}

interface Newest {
  view: View
  size: Size | null
}

function actsOn(newest: RefObject<Newest>, choose: (view: View | null) => void) {
  const set = (view: View) => {
    newest.current.view = view
    choose(view)
  }
  const whole = () => choose(null)
  const plane: Zoomable = {
    surface: () => planeOf(newest.current.view, newest.current.size ?? { width: 1, height: 1 }),
    show(asked) {
      const { view } = newest.current
      const shown = partOf(asked)
      if (shown === null || sameShown(shown, view.shown)) return false
      set({ ...view, shown })
      return true
    },
    whole,
  }
  return {
    plane,
    turn: (across: number, up: number) => set(turned(newest.current.view, turn * across, turn * up)),
    drag: (du: number, dv: number) => set(dragged(newest.current.view, du, dv)),
    zoom: (near: boolean) => zoomMiddle(plane, near ? nearer : farther),
    reset: whole,
  }
}
