import { limits } from '../../../experiment/limits.ts'
import { Handle } from '../../../plot/Handle.tsx'
import { usePlot } from '../../../plot/plotSpace.ts'
import { Dots, ProbeLine, Tangent } from '../../../plot/Probe.tsx'
import { probeText, reading } from '../numbers.ts'
import { chosenTone, toneAt, type Shown } from '../shown.ts'
import { change, reset, useSetting } from '../store.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly shown: readonly Shown[]
}

const everywhere = [limits.activations.probe.min, limits.activations.probe.max] as const
/** Far outside every picture, yet finite, as scales want it. */
const far = 1e9
const held = (value: number) => Math.min(Math.max(value, -far), far)

/** The handle on f at x, the tangent there, and where the line at x meets the compared curves. */
export function ValueProbe({ shown }: Props) {
  const words = useWords()
  const x = useSetting('x')
  const f = shown[0]!
  const [value, slope] = [f.value(x), f.slope(x)]
  const [low, high] = usePlot().x.domain
  const inside = x >= low && x <= high
  return (
    <>
      <ProbeLine x={x} label={words.xIs(probeText(x))} />
      {inside && <Tangent at={[x, value]} slope={slope} />}
      <Dots x={x} dots={shown.slice(1).map((one, i) => ({ y: one.value(x), tone: toneAt(i + 1) }))} />
      <Handle
        at={[x, held(value)]}
        along="x"
        bounds={[inside ? [low, high] : everywhere, [-far, far]]}
        tone={chosenTone}
        shape="dot"
        label={words.probe}
        valueText={words.probeSays(probeText(x), reading(value), reading(slope))}
        onMove={([to], done) => change({ x: to }, done)}
        onReset={() => reset('x')}
      />
    </>
  )
}

/** The same x over the derivatives. */
export function SlopeProbe({ shown }: Props) {
  const x = useSetting('x')
  return (
    <>
      <ProbeLine x={x} />
      <Dots x={x} dots={shown.map((one, i) => ({ y: one.slope(x), tone: toneAt(i) }))} />
    </>
  )
}
