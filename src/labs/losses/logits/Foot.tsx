import { formatCount, formatNumber } from '../../../controls/format.ts'
import { Readout } from '../../../controls/Readout.tsx'
import { ReadingTable } from '../../../controls/ReadingTable.tsx'
import { logistic } from '../../../core/activations/sigmoid.ts'
import { textOf } from '../../../plot/tone.ts'
import { useRoomWords } from '../roomWords.ts'
import { useSetting } from '../store.ts'
import { patience } from './behind.ts'
import { shareText } from './shareText.ts'
import { toneOf, useCourses, useLosses, useTarget } from './useLogits.ts'

/** Loss, slope and steps needed with either loss. */
export function Foot() {
  const words = useRoomWords().logits
  const z = useSetting('z')
  const t = useTarget()
  const courses = useCourses()
  const late = words.notWithin(formatCount(patience))
  return (
    <div className="room-readings">
      <ReadingTable
        label={words.numbers}
        at={
          <>
            y = <Readout name="y" value={logistic(z)} format={shareText} />
          </>
        }
        columns={['L', '∂L/∂z', t === 1 ? words.untilHigh : words.untilLow]}
        readings={useLosses().map((one, i) => {
          const needed = courses[i]!.needed
          return {
            id: one.id,
            name: words.name[one.id],
            colour: textOf(toneOf[one.id]),
            values: [
              <Readout key="loss" name="loss" run={one.id} value={one.value(z)} format={digits} />,
              <Readout key="slope" name="slope" run={one.id} value={one.slope(z)} format={shareText} />,
              <Readout
                key="step"
                name="step"
                run={one.id}
                value={needed ?? Infinity}
                format={(steps) => (steps === Infinity ? late : formatCount(steps))}
              />,
            ],
          }
        })}
      />
    </div>
  )
}

const digits = (value: number) => formatNumber(value)
