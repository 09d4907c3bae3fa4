import { useMessages } from '../../controls/messages.tsx'
import { mae } from '../../core/losses/mae.ts'
import { mse } from '../../core/losses/mse.ts'
import { Axes } from '../../plot/Axes.tsx'
import { Curve } from '../../plot/Curve.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { Mark } from '../../plot/Mark.tsx'

const target = 1
const curves = [mse, mae].map((loss) => {
  const { at } = loss.bind()
  return (y: number) => at(y, target)
})

/** The same target, two losses: how much an error is made to count. */
export function LossFigure() {
  const { home } = useMessages()
  return (
    <Frame x={[-1.6, 3.6]} y={[-0.6, 4.2]} label={home.losses}>
      <Axes />
      {curves.map((f, i) => (
        <Curve key={i} f={f} tone={(i + 1) as 1 | 2} />
      ))}
      <Mark at={[target, 0]} tone="ink" />
    </Frame>
  )
}
