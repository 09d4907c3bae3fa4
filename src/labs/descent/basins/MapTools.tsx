import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { formatCount, formatPercent } from '../../../controls/format.ts'
import { Segmented } from '../../../controls/Segmented.tsx'
import { Slider } from '../../../controls/Slider.tsx'
import { fields } from '../fields.ts'
import { basins } from '../jobs.ts'
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
      <Progress />
    </div>
  )
}

/** Milliseconds after which a computation is worth a word. */
const patience = 250

function Progress() {
  const words = useBasinsWords()
  const { status, share, failure } = useStore(basins.state)
  const busy = useLong(status === 'loading' || status === 'running')
  const cancelled = status === 'cancelled'
  return (
    <div className="map-progress">
      {busy && <progress aria-label={words.progress} max={1} value={share ?? 0} />}
      <p role={failure === null ? 'status' : 'alert'}>
        {failure !== null && words.failed(failure)}
        {cancelled && words.cancelled}
      </p>
      {failure === null && !cancelled && (
        <p>{busy ? words.share(formatPercent(share ?? 0, 0)) : <Count />}</p>
      )}
      <button type="button" className="button" onClick={busy ? basins.cancel : basins.retry}>
        {busy ? words.cancel : failure === null ? words.again : words.retry}
      </button>
    </div>
  )
}

function Count() {
  const words = useBasinsWords()
  const picture = usePicture()
  return picture && words.count(formatCount(picture.map.walked))
}

/** Whether something has been going on for a while, so that what is soon over does not flicker. */
function useLong(on: boolean): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!on) return setLong(false)
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [on])
  return on && long
}
