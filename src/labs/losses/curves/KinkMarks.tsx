import { Mark } from '../../../plot/Mark.tsx'
import { usePlot } from '../../../plot/plotSpace.ts'
import { comparedTone, textOf } from '../../../plot/tone.ts'
import { useWords } from '../words.ts'
import type { Drawn } from './drawn.ts'

/** Where the slopes jump. The word stands over that of f. */
export function KinkMarks({ drawn }: { readonly drawn: readonly Drawn[] }) {
  return drawn.flatMap((one, i) =>
    one.kinks.map((y) => (
      <g key={`${one.id} ${y}`}>
        <Mark at={[y, one.value(y)]} tone={comparedTone(i)} />
        {i === 0 && <KinkWord at={[y, one.value(y)]} />}
      </g>
    )),
  )
}

function KinkWord({ at: [y, value] }: { readonly at: readonly [number, number] }) {
  const words = useWords()
  const { x: across, y: up } = usePlot()
  return (
    <text className="halo kink-word" x={across(y) + 7} y={up(value) - 9} fill={textOf(comparedTone(0))}>
      {words.kink}
    </text>
  )
}
