import { useMemo } from 'react'
import { Axes } from '../../../plot/Axes.tsx'
import { Contours } from '../../../plot/Contours.tsx'
import { Figure } from '../../../plot/Figure.tsx'
import { useView as useFigureView } from '../../../plot/figure/view.ts'
import { Heat } from '../../../plot/Heat.tsx'
import { HoverReadout } from '../../../plot/HoverReadout.tsx'
import { Mark } from '../../../plot/Mark.tsx'
import { useRace } from '../raceState.ts'
import { useSettings } from '../store.ts'
import { useSurfaceName, useWords } from '../words.ts'
import { Leaving } from './Leaving.tsx'
import { pathsData } from './pathsData.ts'
import { Starts } from './Starts.tsx'
import { Trails } from './Trails.tsx'
import { useHome } from './useHome.ts'
import { useReading } from './useReading.ts'

const nowhere = { top: 0, right: 0, bottom: 0, left: 0 }

/** The surface from above, with the paths down it. */
export function MapStage() {
  const words = useWords()
  const race = useRace()
  const { surface } = race
  const name = useSurfaceName()(surface)
  const zoom = useSettings((settings) => settings.zoom)
  const [x, y] = useHome()
  const read = useReading(surface)
  const view = useFigureView(useMemo(() => [surface, zoom], [surface, zoom]))
  return (
    <Figure
      name="descent"
      caption={() => words.caption(name, [...new Set(race.runs.map(({ id }) => id))].join(', '))}
      data={() => pathsData(race)}
      view={view}
      x={x}
      y={y}
      equal="widen"
      margin={nowhere}
      label={words.plot(name)}
      raster={<Heat f={surface.value} />}
    >
      <Contours f={surface.value} />
      <Axes inside xLabel="x" yLabel="y" />
      <HoverReadout read={read} cross="xy" />
      {surface.minima.map((at, i) => (
        <Mark key={i} at={at} />
      ))}
      <Trails />
      <Starts />
      <Leaving />
    </Figure>
  )
}
