import { Handle } from '../../../plot/Handle.tsx'
import type { Span } from '../../../plot/heights.ts'
import { usePlot } from '../../../plot/plotSpace.ts'
import { change, reset } from '../store.ts'
import { useWords } from '../words.ts'
import { targetsOf, usedTarget } from './kinds.ts'
import { targetOnAxis, targetText } from './picture.ts'

interface Props {
  readonly id: string
  readonly t: number
}

/** An upright line at the target, where it is a place on the axis of the prediction. */
export function TargetLine({ id, t }: Props) {
  const { x, inner } = usePlot()
  const u = x(t)
  if (!targetOnAxis(id) || !(u >= inner.left && u <= inner.right)) return null
  return <line className="target-line" x1={u} x2={u} y1={inner.top} y2={inner.bottom} aria-hidden="true" />
}

/** A whole step for targets that are one of two. */
const steps = { any: 0.1, counts: 1, shares: 0.01, binary: 1, signs: 2 }

/** The target on the axis, to be dragged there. */
export function TargetHandle({ id, t, home }: Props & { readonly home: Span }) {
  const words = useWords()
  const { x, y, inner } = usePlot()
  if (!targetOnAxis(id)) return null
  const targets = targetsOf(id)!
  const [low, high] = targets === 'any' ? within(home) : targets === 'signs' ? [-1, 1] : [0, 1]
  const text = words.targetSays(targetText(t, targets))
  const u = Math.min(Math.max(x(t), inner.left), inner.right)
  const room = u + 60 < inner.right
  return (
    <>
      <TargetLine id={id} t={t} />
      <text
        className="halo strong target-name"
        x={u + (room ? 14 : -14)}
        y={inner.bottom - 6}
        textAnchor={room ? 'start' : 'end'}
        aria-hidden="true"
      >
        {text}
      </text>
      <Handle
        at={[t, y.invert(inner.bottom - 4)]}
        along="x"
        bounds={[[low, high], y.domain]}
        step={[steps[targets], 1]}
        label={words.target}
        valueText={text}
        onMove={([to], done) => change({ t: usedTarget(to, targets) }, done)}
        onReset={() => reset('t')}
      />
    </>
  )
}

/** Not quite to the edge at which the picture would turn over to the next. */
function within([low, high]: Span): Span {
  return [low > 0 ? low + 0.01 : low, high < 0 ? high - 0.01 : high]
}
