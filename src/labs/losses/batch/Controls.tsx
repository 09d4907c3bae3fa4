import { formatNumber } from '../../../controls/format.ts'
import { Slider } from '../../../controls/Slider.tsx'
import { limits } from '../../../experiment/limits.ts'
import { roomKeys } from '../roomKeys.ts'
import { useRoomWords } from '../roomWords.ts'
import { change, useSetting } from '../store.ts'
import { useBatch, usualRate, useRate } from './useBatch.ts'

/** The left column: how many examples, which learning rate, and what that does. */
export function Controls() {
  const words = useRoomWords().batch
  const n = useSetting('n')
  return (
    <>
      <p className="room-hint">{words.try}</p>
      <Slider
        {...limits.losses.batch}
        integer
        step={0.02}
        scale="log"
        label={words.n}
        value={n}
        default={roomKeys.n.default}
        onChange={(to, done) => change({ n: to }, done)}
      />
      <div className="chip-row" role="group" aria-label={words.n}>
        {[1, 10, 100, 1000].map((size) => (
          <button
            key={size}
            type="button"
            className="chip"
            aria-pressed={size === n}
            onClick={() => change({ n: size })}
          >
            {`n = ${size}`}
          </button>
        ))}
      </div>
      <Slider
        min={1e-4}
        max={10}
        step={0.05}
        scale="log"
        typed={limits.learningRate}
        label={words.rate}
        value={useRate()}
        default={usualRate}
        onChange={(lr, done) => change({ lr }, done)}
      />
      <Verdicts />
    </>
  )
}

/** Whether this learning rate does for this batch. */
function Verdicts() {
  const words = useRoomWords().batch
  const lr = useRate()
  return (
    <ul className="verdicts">
      {useBatch().map(({ id, largest }) => (
        <li key={id} data-verdict={lr < largest ? 'settles' : 'diverges'}>
          {(lr < largest ? words.settles : words.diverges)(
            words.name[id],
            formatNumber(lr),
            formatNumber(largest, 3),
          )}
        </li>
      ))}
    </ul>
  )
}
