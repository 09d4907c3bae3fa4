import { Segmented } from '../../../controls/Segmented.tsx'
import { useMessages } from '../../../controls/messages.tsx'
import { useChosen } from '../chosen.ts'
import { useRace } from '../raceState.ts'
import { follow, useSettings } from '../store.ts'
import { Trouble } from '../Trouble.tsx'
import { useWords } from '../words.ts'
import { usePicture } from './picture.ts'
import { RateChart } from './RateChart.tsx'
import { RateWalk } from './RateWalk.tsx'
import { SweepProgress } from './SweepProgress.tsx'
import { useSweepJob } from './useSweepJob.ts'
import './rate.css'

/** Where f ends against the learning rate, and the walk behind the point that is chosen. */
export function Stage() {
  useSweepJob()
  return (
    <div className="rate-stage">
      <Trouble />
      <Tools />
      <Chart />
      <RateWalk />
    </div>
  )
}

function Tools() {
  const words = useWords()
  const { controls } = useMessages()
  const { surface } = useRace()
  const scale = useSettings((settings) => settings.scale) ?? (surface.minima.length > 0 ? 'log' : 'linear')
  return (
    <div className="rate-tools">
      <Segmented
        label={words.scale}
        hideLabel
        value={scale}
        options={[
          { id: 'log', label: controls.plot.logarithmic },
          { id: 'linear', label: controls.plot.linear },
        ]}
        onChange={(id) => follow({ scale: id })}
      />
      <SweepProgress />
    </div>
  )
}

function Chart() {
  const picture = usePicture()
  const { surface, experiment } = useRace()
  const chosen = useChosen().id
  const scale = useSettings((settings) => settings.scale)
  if (picture === null) return <div className="plot rate-empty" />
  const racing = experiment.descenders.map(({ id }) => id).join()
  return <RateChart picture={picture} surface={surface} racing={racing} chosen={chosen} scale={scale} />
}
