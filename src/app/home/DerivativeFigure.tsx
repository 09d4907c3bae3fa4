import { useMessages } from '../../controls/messages.tsx'
import { Axes } from '../../plot/Axes.tsx'
import { Curve } from '../../plot/Curve.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { Mark } from '../../plot/Mark.tsx'
import { useTicker } from './useTicker.ts'

const f = (x: number) => 0.01 * x * x + 0.1 * x
const x = 5
const last = 24

/** A secant that becomes the tangent while h shrinks. */
export function DerivativeFigure() {
  const { home } = useMessages()
  const [ref, count] = useTicker(last, 90)
  const h = 9 * 0.8 ** count
  const slope = (f(x + h) - f(x)) / h
  const line = (at: number) => f(x) + slope * (at - x)
  return (
    <div ref={ref}>
      <Frame x={[-2, 18]} y={[-0.6, 5]} label={home.derivatives}>
        <Axes />
        <Curve f={f} tone={2} />
        <Curve f={line} tone={1} dashed={count < last} />
        <Mark at={[x, f(x)]} tone="ink" />
        {count < last && <Mark at={[x + h, f(x + h)]} tone={1} />}
      </Frame>
    </div>
  )
}
