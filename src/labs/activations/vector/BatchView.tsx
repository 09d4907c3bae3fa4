import { NumberField } from '../../../controls/NumberField.tsx'
import { Segmented } from '../../../controls/Segmented.tsx'
import { formatNumber } from '../../../controls/format.ts'
import { useMessages } from '../../../controls/messages.tsx'
import { reading } from '../numbers.ts'
import { change, useSetting } from '../store.ts'
import { useTexts } from '../words.ts'
import { BatchTable } from './BatchTable.tsx'
import { difference, setCell } from './logits.ts'
import { useBatch } from './useBatch.ts'
import { useVectorWords } from './words.ts'
import './batch.css'

/** The logits above as the first row of a batch, and the shares along the axis that is chosen. */
export function BatchView() {
  const words = useVectorWords()
  const [f, axis] = [useSetting('f'), useSetting('axis')]
  const shift = useSetting('shift')
  const { name } = useTexts()[f]!
  const { rows, outputs, shares } = useBatch()
  const many = rows[0]!.length > 5 || undefined
  return (
    <div className="batch">
      <Segmented
        label={words.axis}
        value={axis}
        options={(['1', '0'] as const).map((id) => ({ id, label: words.axes[id] }))}
        onChange={(id) => change({ axis: id })}
      />
      <div className="batch-matrices" data-many={many}>
        <BatchTable
          title={words.batchLogits(shift === 0 ? 'z' : 'z + c')}
          matrix={rows}
          cell={(row, j) => <Logit row={row} j={j} value={rows[row]![j]!} />}
        />
        <BatchTable
          title={words.batchOutputs(name, axis)}
          sum={f === 'log-softmax' ? 'Σ eᶠ' : 'Σ'}
          long={many}
          matrix={shares}
          along={axis}
          cell={(row, j) => <span data-value={outputs[row]![j]}>{outputText(outputs[row]![j]!)}</span>}
        />
      </div>
    </div>
  )
}

interface LogitProps {
  readonly row: number
  readonly j: number
  /** With c. */
  readonly value: number
}

function Logit({ row, j, value }: LogitProps) {
  const words = useVectorWords()
  const { controls } = useMessages()
  const shift = useSetting('shift')
  return (
    <NumberField
      value={value}
      shown={reading(value)}
      label={controls.slider.typeNamed(words.cell(row + 1, j + 1))}
      onType={(typed) => typed !== null && setCell(row, j, difference(typed, shift))}
    />
  )
}

/** Four decimals, or one digit of what is less. */
const outputText = (value: number) =>
  value !== 0 && Math.abs(value) < 5e-5 ? formatNumber(value, 1) : value.toFixed(4).replace('-', '−')
