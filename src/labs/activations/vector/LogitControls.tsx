import { useId, useState } from 'react'
import { exactNumber } from '../../../controls/format.ts'
import { useMessages } from '../../../controls/messages.tsx'
import { NumberField } from '../../../controls/NumberField.tsx'
import { limits } from '../../../experiment/limits.ts'
import { indexed, reading } from '../numbers.ts'
import { change, useSetting } from '../store.ts'
import { addToAll, append, canAdd, removeLast, setLogit } from './logits.ts'
import { useWords } from '../words.ts'

const { logit, logits: count } = limits.activations
/** Whose exponentials overflow, e^1010 = ∞. */
const large = [1010, 1000, 990]

/** The logits as numbers to type, more or fewer of them, and a constant added to all. */
export function LogitControls() {
  const words = useWords()
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
        {[100, -100].map((amount) => (
          <button
            key={amount}
            type="button"
            className="button"
            disabled={!canAdd(z, amount)}
            onClick={() => addToAll(amount)}
          >
            {amount > 0 ? words.addToAll(String(amount)) : words.takeFromAll(String(-amount))}
          </button>
        ))}
        <button type="button" className="button" onClick={() => change({ z: large })}>
          {words.largeLogits(large.join(', '))}
        </button>
      </div>
    </>
  )
}

function LogitFields({ z }: { readonly z: readonly number[] }) {
  const words = useWords()
  const { controls } = useMessages()
  const [complaint, setComplaint] = useState('')
  const id = useId()
  const onType = (i: number, typed: number | null) => {
    if (typed === null) return setComplaint(controls.slider.notANumber)
    const inside = typed >= logit.min && typed <= logit.max
    setComplaint(inside ? '' : controls.slider.outOfRange(exactNumber(logit.min), exactNumber(logit.max)))
    setLogit(i, typed, true)
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
        {complaint}
      </p>
    </div>
  )
}
