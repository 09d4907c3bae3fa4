import { Mark } from '../../../plot/Mark.tsx'
import { usePlot } from '../../../plot/plotSpace.ts'
import { textOf } from '../../../plot/tone.ts'
import { breaksOf } from './kinks.ts'
import { chosenTone, toneAt, type Shown } from '../shown.ts'
import { useWords } from '../words.ts'

/** Where the curves bend at once; where a value leaps, the curve itself shows it. The word stands under those of f. */
export function KinkMarks({ shown }: { readonly shown: readonly Shown[] }) {
  return shown.flatMap((one, i) =>
    breaksOf(one).kinks.map((x) => (
      <g key={`${one.id} ${x}`}>
        <Mark at={[x, one.value(x)]} tone={toneAt(i)} />
        {i === 0 && <KinkWord at={[x, one.value(x)]} />}
      </g>
    )),
  )
}

function KinkWord({ at: [x, value] }: { readonly at: readonly [number, number] }) {
  const words = useWords()
  const { x: across, y: up } = usePlot()
  return (
    <text className="halo kink-word" x={across(x) + 7} y={up(value) + 18} fill={textOf(chosenTone)}>
      {words.kink}
    </text>
  )
}
