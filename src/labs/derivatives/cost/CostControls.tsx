import { formatCount } from '../../../controls/format.ts'
import { Slider } from '../../../controls/Slider.tsx'
import { limits } from '../../../experiment/limits.ts'
import { DifferenceSlider } from '../Controls.tsx'
import { fields } from '../fields.ts'
import { change, useSetting } from '../store.ts'
import { useCostWords } from './costWords.ts'
import { Measured } from './Measured.tsx'
import { costOf, netName, nets } from './nets.ts'
import { useMoves } from './useMoves.ts'

const { min, max } = limits.derivatives.parameters

/** The left column: how many parameters, and what it takes on this machine. */
export function CostControls() {
  const words = useCostWords()
  const n = useSetting('n')
  const move = useMoves()
  return (
    <>
      <Slider
        label={words.parameters}
        value={n}
        default={fields.n.default}
        min={min}
        max={max}
        step={0.1}
        scale="log"
        format={formatCount}
        onChange={move}
        note={
          <div className="tried" role="group" aria-label={words.nets}>
            {nets.map((sizes) => (
              <button
                key={netName(sizes)}
                type="button"
                className="chip"
                aria-pressed={costOf(sizes).n === n}
                onClick={() => change({ n: costOf(sizes).n })}
              >
                {netName(sizes)}
              </button>
            ))}
          </div>
        }
      />
      <Measured />
      <DifferenceSlider />
    </>
  )
}
