import { Pitfalls } from '../../../controls/Pitfalls.tsx'
import { useMemo } from 'react'
import { Formula } from '../../../controls/Formula.tsx'
import { formatNumber } from '../../../controls/format.ts'
import running from '../../../core/losses/crossEntropy.ts?raw'
import { RoomCode } from '../RoomCode.tsx'
import { useRoomWords } from '../roomWords.ts'
import { useSetting } from '../store.ts'
import equations from './equations.ts?formulas'
import { numpyCode } from './numpyCode.ts'
import { useBenchSettings, useOutcome } from './useOutcome.ts'

/** The right column: the formula, the same with the rows of now, what to try, the code. */
export function Explanation() {
  const words = useRoomWords().bench
  const settings = useBenchSettings()
  const code = useMemo(() => numpyCode(settings), [settings])
  const zero = useSetting('delta') === 0
  return (
    <div className="explained">
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      <LossFormulas />
      <p>{words.capped}</p>
      <p>{settings.from === 'logits' ? words.fusedSays : words.probabilitySays}</p>
      <p>{settings.format === 'onehot' ? words.bySizeOneHot : words.bySizeLabels}</p>
      {zero && <p className="warned">{words.zeroDelta}</p>}
      <RoomCode numpy={code} running={running} />
      <Pitfalls load={loadPitfalls} />
    </div>
  )
}

function LossFormulas() {
  const { rowLosses, loss, table } = useOutcome()
  const mean = useSetting('reduce') === 'mean'
  const terms = rowLosses.map((value, i) => signed(formatNumber(value, 3), i > 0)).join('')
  return (
    <>
      <Formula formula={equations[mean ? 'mean' : 'sum']!} />
      <Formula
        formula={equations[mean ? 'meanNow' : 'sumNow']!}
        slots={{ losses: terms, n: String(table.length), loss: formatNumber(loss, 5) }}
      />
    </>
  )
}

/** A term of a sum with the sign before it. */
const signed = (text: string, further: boolean) =>
  further ? (text.startsWith('−') ? ` − ${text.slice(1)}` : ` + ${text}`) : text

const loadPitfalls = async () => [(await import('../../../core/pitfalls/batchIndex.ts')).batchIndex]
