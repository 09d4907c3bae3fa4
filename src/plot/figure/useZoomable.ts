import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Interval } from '../scale.ts'
import { usePlot } from '../plotSpace.ts'
import { showing, type Along, type Shown, type Surface } from './surface.ts'
import type { Zoomable } from './zoomable.ts'

export interface ZoomableProps {
  readonly home: Shown
  readonly along: Along
  readonly equal: boolean
  readonly onShow: (shown: Shown) => void
  readonly onWhole: () => void
}

/** The figure as gestures see it: as new as the newest gesture, even where React has not rendered it yet. */
export function useZoomable({ home, along, equal, onShow, onWhole }: ZoomableProps): Zoomable {
  const { x, y, inner } = usePlot()
  const surface: Surface = {
    x: { domain: x.domain, home: home.x, kind: x.kind },
    y: { domain: y.domain, home: home.y, kind: y.kind },
    inner,
    along,
    equal,
  }
  const newest = useRef({ surface, home, onShow, onWhole })
  useLayoutEffect(() => {
    newest.current = { surface, home, onShow, onWhole }
  })
  return useMemo(() => {
    const see = (shown: Shown) => (newest.current.surface = showing(newest.current.surface, shown))
    return {
      surface: () => newest.current.surface,
      show(shown) {
        const now = newest.current.surface
        if (same(shown.x, now.x.domain) && same(shown.y, now.y.domain)) return false
        see(shown)
        newest.current.onShow(shown)
        return true
      },
      whole() {
        see(newest.current.home)
        newest.current.onWhole()
      },
    }
  }, [])
}

const same = (a: Interval, b: Interval) => a[0] === b[0] && a[1] === b[1]
