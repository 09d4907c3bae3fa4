import { useMessages } from '../../controls/messages.tsx'
import { relu } from '../../core/activations/relu.ts'
import { sigmoid } from '../../core/activations/sigmoid.ts'
import { tanh } from '../../core/activations/tanh.ts'
import { Axes } from '../../plot/Axes.tsx'
import { Curve } from '../../plot/Curve.tsx'
import { Frame } from '../../plot/Frame.tsx'

const curves = [relu, sigmoid, tanh].map((activation) => activation.bind().value)

/** Three activations over one another. */
export function ActivationFigure() {
  const { home } = useMessages()
  return (
    <Frame x={[-4, 4]} y={[-1.3, 2.3]} label={home.activations}>
      <Axes />
      {curves.map((f, i) => (
        <Curve key={i} f={f} tone={(i + 1) as 1 | 2 | 3} />
      ))}
    </Frame>
  )
}
