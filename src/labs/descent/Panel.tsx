import { memo, useMemo } from 'react'
import { LabLayout } from '../../controls/LabLayout.tsx'
import { useShortcuts } from '../../controls/useShortcuts.ts'
import { Controls } from './Controls.tsx'
import './descent.css'
import { Explanation } from './Explanation.tsx'
import { Foot } from './Foot.tsx'
import { raceOf, statusOf } from './race.ts'
import { Stage } from './Stage.tsx'
import { useExperiment, useSettings } from './store.ts'
import { usePlayback } from './usePlayback.ts'

/** The descent lab. While it plays only what shows the step renders again. */
export const Panel = memo(function Panel() {
  const experiment = useExperiment()
  const race = useMemo(() => raceOf(experiment), [experiment])
  const playback = usePlayback(race.end)
  const { playing, play, pause, stepBack, step, reset, toEnd } = playback
  const status = useSettings(({ at }) => statusOf(race, at, playing))
  useShortcuts({
    playPause: playing ? pause : play,
    stepBack,
    step,
    first: reset,
    last: toEnd,
    reset,
  })
  return (
    <LabLayout
      lab="descent"
      status={status}
      controls={<Controls experiment={experiment} race={race} />}
      stage={<Stage race={race} seek={playback.seek} />}
      foot={<Foot race={race} playback={playback} />}
      explanation={<Explanation race={race} />}
    />
  )
})
