import type { ReactNode } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import { exp } from '../../../core/maths/elementary.ts'
import { reading } from '../numbers.ts'
import { useSetting } from '../store.ts'
import { useWords } from '../words.ts'
import { rowSums } from './batch.ts'
import { useChange, useOutputs } from './logits.ts'
import { useBatch } from './useBatch.ts'
import { useVectorWords } from './words.ts'

/** Under the stage: what the outputs add up to, which is the largest, and what c has changed. */
export function VectorFoot() {
  return useSetting('look') === 'batch' ? <BatchSums /> : <OutputNumbers />
}

function OutputNumbers() {
  const words = useVectorWords()
  const logarithms = useSetting('f') === 'log-softmax'
  const outputs = useOutputs()
  const shares = logarithms ? outputs.map(exp) : outputs
  const sum = shares.reduce((total, share) => total + share, 0)
  const largest = shares.indexOf(Math.max(...shares))
  return (
    <ul className="output-numbers">
      <Numbered label={logarithms ? words.sumOfPowers : words.sumOfOutputs}>
        <output className="readout" aria-live="off" data-sum={sum}>
          {formatNumber(sum)}
        </output>
      </Numbered>
      <Numbered label={words.largestOutput(largest + 1)}>
        <output className="readout" aria-live="off">
          {reading(outputs[largest]!)}
        </output>
      </Numbered>
      {useSetting('shift') !== 0 && <Changed />}
    </ul>
  )
}

function Changed() {
  const words = useVectorWords()
  const change = useChange()
  return (
    <Numbered label={words.changed}>
      <output className="readout" aria-live="off" data-change={change}>
        {change === 0 ? words.notABit : words.byRounding(formatNumber(change, 2))}
      </output>
    </Numbered>
  )
}

function Numbered({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <li>
      <span>{label}</span>
      {children}
    </li>
  )
}

/** Whether the rows, the examples, sum to 1. */
function BatchSums() {
  const words = useVectorWords()
  const { comma } = useWords()
  const sums = rowSums(useBatch().shares).map((sum) => formatNumber(sum, 3))
  return useSetting('axis') === '1' ? (
    <p className="batch-verdict">{words.rowsToOne}</p>
  ) : (
    <p className="batch-verdict warned">{words.columnsToOne(sums.join(comma))}</p>
  )
}
