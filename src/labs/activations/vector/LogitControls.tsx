import { useId, useState } from 'react'
import { exactNumber } from '../../../controls/format.ts'
import { useMessages } from '../../../controls/messages.tsx'
import { NumberField } from '../../../controls/NumberField.tsx'
import { limits } from '../../../experiment/limits.ts'
import { indexed, reading } from '../numbers.ts'
import { store, useSetting } from '../store.ts'
import { append, removeLast, setLogit } from './logits.ts'
import { useVectorWords } from './words.ts'

const { logit, logits: count } = limits.activations

/** The logits as numbers to type, more or fewer of them. */
export function LogitControls() {
  const words = useVectorWords()
  const z = useSetting('z')
  return (
    <>
      <LogitFields z={z} />
      <div className="logit-buttons">
        <button type="button" className="button" disabled={z.length >= count.max} onClick={append}>
          {words.append}
        </button>
        <button type="button" className="button" disabled={z.length <= count.min} onClick={removeLast}>
          {words.removeLast}
        </button>
      </div>
    </>
  )
}

function LogitFields({ z }: { readonly z: readonly number[] }) {
  const words = useVectorWords()
  const { controls } = useMessages()
  const [complaint, setComplaint] = useState({ says: '', of: z })
  const id = useId()
  const onType = (i: number, typed: number | null) => {
    if (typed === null) return setComplaint({ says: controls.slider.notANumber, of: z })
    const inside = typed >= logit.min && typed <= logit.max
    const says = inside ? '' : controls.slider.outOfRange(exactNumber(logit.min), exactNumber(logit.max))
    setLogit(i, typed, true)
    setComplaint({ says, of: store.getState().settings.z })
  }
  return (
    <div className="logit-fields" role="group" aria-labelledby={id}>
      <span className="label" id={id}>
        {words.logits}
      </span>
      <div className="logit-grid">
        {z.map((value, i) => (
          <span className="logit-field" key={i}>
            <span aria-hidden="true">{indexed('z', i + 1)}</span>
            <NumberField
              value={value}
              shown={reading(value)}
              label={controls.slider.typeNamed(words.logit(i + 1))}
              onType={(typed) => onType(i, typed)}
            />
          </span>
        ))}
      </div>
      <p className="slider-complaint" role="status">
        {complaint.of === z && complaint.says}
      </p>
    </div>
  )
}
