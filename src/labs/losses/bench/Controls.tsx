import { Segmented } from '../../../controls/Segmented.tsx'
import { Slider } from '../../../controls/Slider.tsx'
import { limits } from '../../../experiment/limits.ts'
import { roomKeys } from '../roomKeys.ts'
import { useRoomWords } from '../roomWords.ts'
import { change, useSetting } from '../store.ts'
import { addClass, addRow, removeClass, removeRow, setFrom } from './edits.ts'
import { Presets } from './Presets.tsx'
import { useOutcome } from './useOutcome.ts'

/** The left column: presets, what the table holds, how the loss is taken. */
export function Controls() {
  const words = useRoomWords().bench
  const from = useSetting('from')
  const format = useSetting('format')
  const reduce = useSetting('reduce')
  return (
    <>
      <Presets />
      <Segmented
        label={words.from}
        value={from}
        options={[
          { id: 'logits', label: words.fromLogits },
          { id: 'probabilities', label: words.fromProbabilities },
        ]}
        onChange={setFrom}
      />
      <Segmented
        label={words.format}
        value={format}
        options={[
          { id: 'onehot', label: words.oneHot },
          { id: 'labels', label: words.labels },
        ]}
        onChange={(to) => change({ format: to })}
      />
      <Segmented
        label={words.reduce}
        value={reduce}
        options={[
          { id: 'mean', label: words.mean },
          { id: 'sum', label: words.sum },
        ]}
        onChange={(to) => change({ reduce: to })}
      />
      <Delta />
      <Size />
      <p className="room-hint">{words.keys}</p>
    </>
  )
}

function Delta() {
  const words = useRoomWords().bench
  return (
    <Slider
      {...limits.losses.delta}
      step={0.25}
      scale="log"
      label={words.delta}
      value={useSetting('delta')}
      default={roomKeys.delta.default}
      onChange={(delta, done) => change({ delta }, done)}
    />
  )
}

function Size() {
  const words = useRoomWords().bench
  const { table, classes } = useOutcome()
  const { rows, classes: columns } = limits.losses
  const buttons = [
    [words.addRow, addRow, table.length >= rows.max],
    [words.removeRow, removeRow, table.length <= rows.min],
    [words.addClass, addClass, classes >= columns.max],
    [words.removeClass, removeClass, classes <= columns.min],
  ] as const
  return (
    <div className="size-buttons">
      {buttons.map(([label, act, off]) => (
        <button key={label} type="button" className="button" disabled={off} onClick={act}>
          {label}
        </button>
      ))}
    </div>
  )
}
