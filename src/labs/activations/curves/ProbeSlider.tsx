import { Slider } from '../../../controls/Slider.tsx'
import { limits } from '../../../experiment/limits.ts'
import { fields } from '../fields.ts'
import { probeText } from '../numbers.ts'
import { useShown } from '../shown.ts'
import { change, useSetting } from '../store.ts'
import { spanOf } from '../../../plot/heights.ts'
import { useWords } from '../words.ts'

/** Where the functions are read off. The slider spans the picture; any x of the link may be typed. */
export function ProbeSlider() {
  const words = useWords()
  const x = useSetting('x')
  const [min, max] = spanOf(useShown())
  return (
    <Slider
      label={words.probe}
      value={x}
      default={fields.x.default}
      min={min}
      max={max}
      typed={limits.activations.probe}
      step={0.01}
      format={probeText}
      onChange={(next, done) => change({ x: next }, done)}
    />
  )
}
