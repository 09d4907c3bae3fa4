import { createPortal } from 'react-dom'
import { useMemo } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import { Axes } from '../../../plot/Axes.tsx'
import { Contours } from '../../../plot/Contours.tsx'
import { Figure } from '../../../plot/Figure.tsx'
import { useView as useFigureView } from '../../../plot/figure/view.ts'
import { Heat } from '../../../plot/Heat.tsx'
import { HoverReadout } from '../../../plot/HoverReadout.tsx'
import { Mark } from '../../../plot/Mark.tsx'
import { usePlot } from '../../../plot/plotSpace.ts'
import { useRace } from '../raceState.ts'
import { useSettings } from '../store.ts'
import { useSurfaceName, useWords } from '../words.ts'
import { pathsData } from './pathsData.ts'
import { StageTools } from './StageTools.tsx'
import { Starts } from './Starts.tsx'
import { Trails } from './Trails.tsx'
import { useHome } from './useHome.ts'

const nowhere = { top: 0, right: 0, bottom: 0, left: 0 }

/** The surface from above, with the paths down it. */
export function MapStage() {
  const words = useWords()
  const race = useRace()
  const { surface } = race
  const name = useSurfaceName()(surface)
  const zoom = useSettings((settings) => settings.zoom)
  const [x, y] = useHome()
  const read = useMemo(
    () => (x: number, y: number) => [
      { label: 'x', value: formatNumber(x) },
      { label: 'y', value: formatNumber(y) },
      { label: 'f', value: formatNumber(surface.value(x, y)) },
    ],
    [surface],
  )
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
      <Overlay />
    </Figure>
  )
}

function Overlay() {
  const space = usePlot()
  return space.overlay && createPortal(<StageTools space={space} />, space.overlay)
}
