import { Segmented } from '../../controls/Segmented.tsx'
import { Slider } from '../../controls/Slider.tsx'
import { limits } from '../../experiment/limits.ts'
import { fields, methods } from './fields.ts'
import { functionOf, spanAt } from './functions.ts'
import { FunctionPicker } from './FunctionPicker.tsx'
import { differenceText, placeText } from './numbers.ts'
import { OwnFunction } from './OwnFunction.tsx'
import { change, useSetting } from './store.ts'
import { useFunction } from './useFunction.ts'
import { useWords } from './words.ts'

/** The left column: which function, where, with which h, and how the two places are chosen. */
export function Controls() {
  return (
    <>
      <FunctionPicker />
      <OwnFunction />
      <PlaceSlider />
      <DifferenceSlider />
      <MethodChoice />
    </>
  )
}

function PlaceSlider() {
  const words = useWords()
  const x = useSetting('x')
  const [min, max] = spanAt(useFunction() ?? functionOf('book')!, x)
  return (
    <Slider
      label={words.x}
      value={x}
      default={fields.x.default}
      min={min}
      max={max}
      typed={limits.derivatives.x}
      step={0.01}
      format={placeText}
      onChange={(next, done) => change({ x: next }, done)}
    />
  )
}

/** The book's good and bad h, one that can be seen, and two where the bits run out. */
const tried = [1, 1e-4, 1e-10, 1e-15, 1e-50]

export function DifferenceSlider() {
  const words = useWords()
  const h = useSetting('h')
  return (
    <Slider
      label={words.h}
      value={h}
      default={fields.h.default}
      min={limits.derivatives.h.min}
      max={0.1}
      typed={limits.derivatives.h}
      step={0.1}
      scale="log"
      format={differenceText}
      onChange={(next, done) => change({ h: next }, done)}
      note={
        <div className="tried" role="group" aria-label={words.tryH}>
          {tried.map((value) => (
            <button
              key={value}
              type="button"
              className="chip"
              aria-pressed={value === h}
              onClick={() => change({ h: value })}
            >
              {differenceText(value)}
            </button>
          ))}
        </div>
      }
    />
  )
}

function MethodChoice() {
  const words = useWords()
  return (
    <Segmented
      label={words.method}
      value={useSetting('method')}
      options={methods.map((id) => ({ id, label: words.methods[id] }))}
      onChange={(method) => change({ method })}
    />
  )
}
