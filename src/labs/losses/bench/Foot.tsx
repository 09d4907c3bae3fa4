import { Figures } from '../../../controls/Figures.tsx'
import { formatNumber } from '../../../controls/format.ts'
import { Readout } from '../../../controls/Readout.tsx'
import { useRoomWords } from '../roomWords.ts'
import { useSetting } from '../store.ts'
import { useOutcome } from './useOutcome.ts'

const text = (value: number) => formatNumber(value, 6)

/** The loss, and what stands beside it for comparison. */
export function Foot() {
  const words = useRoomWords().bench
  const { loss, cap, squared, fused, table } = useOutcome()
  const rows = String(table.length)
  const own = useSetting('reduce') === 'mean' ? words.meanOf(rows) : words.sumOfRows(rows)
  return (
    <Figures
      figures={[
        { label: own, value: <Readout name="loss" value={loss} format={text} /> },
        ...(fused === null
          ? []
          : [{ label: words.fused, value: <Readout name="loss" run="fused" value={fused} format={text} /> }]),
        { label: words.squared, value: <Readout name="loss" run="squared" value={squared} format={text} /> },
        { label: words.capShort, value: <span className="readout">{formatNumber(cap, 5)}</span> },
      ]}
    />
  )
}
