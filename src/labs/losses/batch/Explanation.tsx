import { Pitfalls } from '../../../controls/Pitfalls.tsx'
import { Formula } from '../../../controls/Formula.tsx'
import { formatNumber } from '../../../controls/format.ts'
import { textOf } from '../../../plot/tone.ts'
import { RoomCode } from '../RoomCode.tsx'
import { useRoomWords } from '../roomWords.ts'
import { useSetting } from '../store.ts'
import equations from './equations.ts?formulas'
import { numpyCode } from './numpyCode.ts'
import { toneOf, useBatch, useRate, type BatchReading } from './useBatch.ts'
import { start } from './weight.ts'
import running from './weight.ts?raw'

const digits = (value: number) => formatNumber(value, 4)

/** The right column: both gradients by the shared weight with their numbers, what follows for the learning rate, the code. */
export function Explanation() {
  const words = useRoomWords().batch
  const n = useSetting('n')
  const lr = useRate()
  return (
    <div className="explained">
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      <Slopes />
      <p>{words.why}</p>
      <p>{words.scaled}</p>
      <RoomCode numpy={numpyCode(n, lr)} running={running} />
      <Pitfalls load={loadPitfalls} />
    </div>
  )
}

function Slopes() {
  const words = useRoomWords().batch
  const [n, lr] = [useSetting('n'), useRate()]
  const [sum, mean] = useBatch()
  const card = (id: 'sum' | 'mean', reading: BatchReading, now: Readonly<Record<string, string>>) => (
    <div className="formula-card chain">
      <b style={{ color: textOf(toneOf[id]) }}>{words.name[id]}</b>
      <Formula formula={equations[id]!} />
      <Formula formula={equations[`${id}Now`]!} slots={now} />
      <Formula
        formula={equations['step']!}
        slots={{ w: digits(start), lr: digits(lr), slope: digits(reading.slope), next: digits(reading.next) }}
      />
    </div>
  )
  return (
    <>
      {card('sum', sum!, { sum: digits(sum!.slope) })}
      {card('mean', mean!, { n: String(n), sum: digits(sum!.slope), mean: digits(mean!.slope) })}
    </>
  )
}

const loadPitfalls = async () => [(await import('../../../core/pitfalls/halfSum.ts')).halfSum]
