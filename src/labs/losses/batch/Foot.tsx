import { formatNumber } from '../../../controls/format.ts'
import { Readout } from '../../../controls/Readout.tsx'
import { ReadingTable } from '../../../controls/ReadingTable.tsx'
import { textOf } from '../../../plot/tone.ts'
import { useRoomWords } from '../roomWords.ts'
import { useSetting } from '../store.ts'
import { toneOf, useBatch } from './useBatch.ts'
import { steps } from './weight.ts'

const digits = (value: number) => formatNumber(value, 5)
const short = (value: number) => formatNumber(value, 3)

/** Loss, slope, the largest learning rate and the weight after learning, for either loss. */
export function Foot() {
  const words = useRoomWords().batch
  const n = useSetting('n')
  return (
    <div className="room-readings">
      <ReadingTable
        label={words.numbers}
        at={`n = ${n}`}
        columns={['L', '∂L/∂w', words.largest, words.after(String(steps))]}
        readings={useBatch().map(({ id, value, slope, largest, last }) => ({
          id,
          name: words.short[id],
          colour: textOf(toneOf[id]),
          values: [
            <Readout key="loss" name="loss" run={id} value={value} format={digits} />,
            <Readout key="slope" name="slope" run={id} value={slope} format={digits} />,
            <span key="rate" className="readout" data-largest-rate={largest}>
              {short(largest)}
            </span>,
            <Readout key="x" name="x" run={id} value={last} format={short} />,
          ],
        }))}
      />
    </div>
  )
}
