import { formatNumber } from '../../../controls/format.ts'
import { exp } from '../../../core/maths/elementary.ts'
import { reading } from '../numbers.ts'
import { useSetting } from '../store.ts'
import { useOutputs } from './logits.ts'
import { useWords } from '../words.ts'

/** What the outputs add up to, and which is the largest. */
export function OutputNumbers() {
  const words = useWords()
  const logarithms = useSetting('f') === 'log-softmax'
  const outputs = useOutputs()
  const shares = logarithms ? outputs.map(exp) : outputs
  const sum = shares.reduce((total, share) => total + share, 0)
  const largest = shares.indexOf(Math.max(...shares))
  return (
    <ul className="output-numbers">
      <li>
        <span>{logarithms ? words.sumOfPowers : words.sumOfOutputs}</span>
        <output className="readout" aria-live="off" data-sum={sum}>
          {formatNumber(sum)}
        </output>
      </li>
      <li>
        <span>{words.largestOutput(largest + 1)}</span>
        <output className="readout" aria-live="off">
          {reading(outputs[largest]!)}
        </output>
      </li>
    </ul>
  )
}
