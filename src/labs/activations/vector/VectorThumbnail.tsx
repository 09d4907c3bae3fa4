import { useMemo } from 'react'
import { strokeOf, type Tone } from '../../../plot/tone.ts'
import { vectorActivationOf } from '../catalogue.ts'

interface Props {
  readonly id: string
  readonly tone: Tone | null
}

const z = Float64Array.of(1.6, 0.2, 0.9)
const [width, height] = [40, 24]

/** The outputs for three logits, as bars. */
export function VectorThumbnail({ id, tone }: Props) {
  const bars = useMemo(() => {
    const out = new Float64Array(z.length)
    vectorActivationOf(id)!.bind().value(z, out)
    const largest = Math.max(...out.map(Math.abs))
    return Array.from(out, (value) => (value / largest) * (height - 4))
  }, [id])
  return (
    <svg className="thumbnail" width={width} height={height} aria-hidden="true">
      {bars.map((bar, i) => (
        <rect
          key={i}
          x={5 + 11 * i}
          width={7}
          y={bar > 0 ? height - 2 - bar : 2}
          height={Math.abs(bar)}
          fill={strokeOf(tone ?? 'muted')}
        />
      ))}
    </svg>
  )
}
