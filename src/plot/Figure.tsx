import { useMemo } from 'react'
import { DrawnContext, type Caption, type DrawnCurve, type FigureData } from './figure/data.ts'
import { FigureLayer } from './figure/FigureLayer.tsx'
import type { Along, Shown } from './figure/surface.ts'
import { useView, type View } from './figure/view.ts'
import { fits, isHome, type Axis } from './figure/zoom.ts'
import { Frame, type FrameProps } from './Frame.tsx'
import { soundDomain, type Interval, type ScaleKind } from './scale.ts'

export interface FigureProps extends Omit<FrameProps, 'layer'> {
  /** In the names of saved files: `downhill-<name>.svg`. Figures that share a view have different ones. */
  readonly name: string
  /** What stands under the picture when it is saved: a sentence or two, with the settings that matter. A function is asked when it is saved. */
  readonly caption: Caption
  /** The numbers behind the picture; if left out, those of its <Curve>s over what is shown of x. */
  readonly data?: (shown: Shown) => FigureData
  /** Which axes zoom; both if left out. */
  readonly zoom?: Along
  /** For figures over the same x: `useView()`. */
  readonly view?: View
}

/** A Frame that can be zoomed, moved and saved. `x` and `y` are its home view. */
export function Figure({ name, caption, data, zoom = 'xy', view: shared, ...frame }: FigureProps) {
  const own = useView()
  const view = shared ?? own
  const drawn = useMemo(() => new Map<string, DrawnCurve>(), [])
  const x = axisOf(view.x, frame.x, frame.xScale)
  const y = axisOf(view.y[name] ?? null, frame.y, frame.yScale)
  return (
    <DrawnContext value={drawn}>
      <Frame
        {...frame}
        x={x.domain}
        y={y.domain}
        layer={
          <FigureLayer
            home={{ x: x.home, y: y.home }}
            zoomed={!isHome(x) || !isHome(y)}
            along={zoom}
            equal={Boolean(frame.equal)}
            onShow={(shown) => view.change(name, shown)}
            onWhole={view.whole}
            about={{ name, caption, drawn, data }}
            figures={view.figures}
          />
        }
      />
    </DrawnContext>
  )
}

/** What the user chose to see, as far as it can be seen on the axis of now. */
function axisOf(kept: Interval | null, own: Interval, kind: ScaleKind = 'linear'): Axis {
  const home = soundDomain(own, kind)
  const axis = { domain: kept ?? home, home, kind }
  return fits(axis) ? axis : { domain: home, home, kind }
}
