import { Segmented } from '../../../controls/Segmented.tsx'
import { Slider } from '../../../controls/Slider.tsx'
import { limits } from '../../../experiment/limits.ts'
import { roomKeys } from '../roomKeys.ts'
import { useRoomWords } from '../roomWords.ts'
import { change, useSetting } from '../store.ts'
import { useRate, usualRate } from './useLogits.ts'

/** The left column: the target, the logit, the learning rate, and where to look. */
export function Controls() {
  const words = useRoomWords().logits
  const label = useSetting('label')
  return (
    <>
      <p className="room-hint">{words.try}</p>
      <Segmented
        label={words.target}
        value={label}
        options={[
          { id: '0', label: 't = 0' },
          { id: '1', label: 't = 1' },
        ]}
        onChange={(to) => change({ label: to })}
      />
      <Slider
        {...limits.losses.logit}
        step={0.1}
        label={words.logit}
        value={useSetting('z')}
        default={roomKeys.z.default}
        onChange={(z, done) => change({ z }, done)}
      />
      <Starts />
      <Slider
        min={0.01}
        max={10}
        step={0.05}
        scale="log"
        typed={limits.learningRate}
        label={words.rate}
        value={useRate()}
        default={usualRate}
        onChange={(lr, done) => change({ lr }, done)}
      />
    </>
  )
}

/** Places on the axis worth a look, seen from the target. */
function Starts() {
  const words = useRoomWords().logits
  const z = useSetting('z')
  const sign = useSetting('label') === '1' ? 1 : -1
  const starts = [
    ['wrong', -8],
    ['unsure', 0],
    ['right', 5],
  ] as const
  return (
    <div className="chip-row" role="group" aria-label={words.starts}>
      {starts.map(([id, at]) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-pressed={z === sign * at}
          onClick={() => change({ z: sign * at + 0 })}
        >
          {words.start[id]}
        </button>
      ))}
    </div>
  )
}
