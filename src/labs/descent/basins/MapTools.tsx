import { formatCount } from '../../../controls/format.ts'
import { Segmented } from '../../../controls/Segmented.tsx'
import { Slider } from '../../../controls/Slider.tsx'
import { fields } from '../fields.ts'
import { basins } from '../jobs.ts'
import { Progress } from '../Progress.tsx'
import { follow, useSettings } from '../store.ts'
import { usePicture } from './picture.ts'
import { useBasinsWords } from './words.ts'

/** What the map shows, how fine it is, and how far it has come. */
export function MapTools() {
  const words = useBasinsWords()
  const shade = useSettings((settings) => settings.shade)
  const grid = useSettings((settings) => settings.grid)
  return (
    <div className="map-tools">
      <Segmented
        label={words.shade.label}
        hideLabel
        value={shade}
        options={[
          { id: 'basin', label: words.shade.basin },
          { id: 'steps', label: words.shade.steps },
        ]}
        onChange={(to) => follow({ shade: to })}
      />
      <Slider
        label={words.grid}
        value={grid}
        default={fields['grid'].default}
        min={20}
        max={200}
        step={10}
        integer
        onChange={(to) => follow({ grid: to })}
      />
      <Progress job={basins} words={words} className="map-progress">
        <Count />
      </Progress>
    </div>
  )
}

function Count() {
  const words = useBasinsWords()
  const picture = usePicture()
  return picture && words.count(formatCount(picture.map.walked))
}
