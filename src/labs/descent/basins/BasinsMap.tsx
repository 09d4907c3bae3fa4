import { useMemo } from 'react'
import { Axes } from '../../../plot/Axes.tsx'
import { CellMap } from '../../../plot/CellMap.tsx'
import { Contours } from '../../../plot/Contours.tsx'
import { Figure } from '../../../plot/Figure.tsx'
import { useView } from '../../../plot/figure/view.ts'
import { HoverReadout } from '../../../plot/HoverReadout.tsx'
import type { Interval } from '../../../plot/scale.ts'
import { useNarrow } from '../../../plot/useNarrow.ts'
import { useChosen } from '../chosen.ts'
import { useRace } from '../raceState.ts'
import { useSettings } from '../store.ts'
import { Starts } from '../walk/Starts.tsx'
import { useSurfaceName } from '../words.ts'
import { BasinMarks } from './BasinMarks.tsx'
import { useCaption } from './caption.ts'
import { mapData } from './mapData.ts'
import { MapLegend } from './MapLegend.tsx'
import { paintedCells, paints } from './paints.ts'
import { usePicture } from './picture.ts'
import { useFacts } from './useFacts.ts'
import { useReading } from './useReading.ts'
import { Walks } from './Walks.tsx'
import { useBasinsWords } from './words.ts'

/** Pixels under the picture for the legend: one line, or two where it is narrow. */
const [line, lines] = [26, 46]

/** The surface from above, every start in the colour of where its walk ends. */
export function BasinsMap() {
  const words = useBasinsWords()
  const { surface } = useRace()
  const run = useChosen()
  const picture = usePicture()
  const [x, y] = useMemo(() => surface.domain.map(widened) as [Interval, Interval], [surface])
  const margin = { top: 0, right: 0, bottom: useNarrow() ? lines : line, left: 0 }
  const name = useSurfaceName()(surface)
  return (
    <Figure
      name="basins"
      caption={useCaption(picture)}
      data={() => mapData(picture)}
      view={useView(surface)}
      x={x}
      y={y}
      equal="widen"
      margin={margin}
      label={words.map(name, run.id)}
      raster={<Cells />}
    >
      <g className="over-cells">
        <Contours f={surface.value} />
      </g>
      <Axes inside xLabel="x" yLabel="y" />
      <HoverReadout read={useReading(picture)} cross="xy" />
      <BasinMarks />
      <Walks />
      <Starts />
      <MapLegend />
    </Figure>
  )
}

const widened = ([low, high]: Interval): Interval => [low - 0.02 * (high - low), high + 0.02 * (high - low)]

function Cells() {
  const picture = usePicture()
  const shade = useSettings((settings) => settings.shade)
  const scale = useFacts()?.shade ?? null
  const map = picture?.map
  const shading = shade === 'steps' ? scale : null
  const cells = useMemo(() => map && paintedCells(map, shading), [map, shading])
  if (!picture || !cells) return null
  const { box, columns, rows } = picture.input
  return <CellMap box={box} columns={columns} rows={rows} cells={cells} paints={paints} />
}
