import { memo, useMemo } from 'react'
import { formatNumber } from '../../controls/format.ts'
import { Axes } from '../../plot/Axes.tsx'
import { Contours } from '../../plot/Contours.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { Heat } from '../../plot/Heat.tsx'
import { HoverReadout } from '../../plot/HoverReadout.tsx'
import { Mark } from '../../plot/Mark.tsx'
import { Fit } from './Fit.tsx'
import { HeightChart } from './HeightChart.tsx'
import type { Race } from './race.ts'
import { StartHandle } from './StartHandle.tsx'
import { Trails } from './Trails.tsx'
import { useView } from './useView.ts'
import { useTexts, useWords } from './words.ts'

const nowhere = { top: 0, right: 0, bottom: 0, left: 0 }

/** The surface with the paths down it, and their heights at every step. */
export const Stage = memo(function Stage({ race, seek }: { race: Race; seek: (step: number) => void }) {
  const words = useWords()
  const texts = useTexts()
  const { surface } = race
  const [x, y] = useView(race)
  const read = useMemo(
    () => (x: number, y: number) => [
      { label: 'x', value: formatNumber(x) },
      { label: 'y', value: formatNumber(y) },
      { label: 'f', value: formatNumber(surface.value(x, y)) },
    ],
    [surface],
  )
  return (
    <>
      <Frame
        x={x}
        y={y}
        equal="widen"
        margin={nowhere}
        label={words.plot(texts.surfaces[surface.id]!.name)}
        raster={<Heat f={surface.value} />}
      >
        <Contours f={surface.value} />
        <Axes inside xLabel="x" yLabel="y" />
        <HoverReadout read={read} cross="xy" />
        {surface.minima.map((at, i) => (
          <Mark key={i} at={at} />
        ))}
        <Trails race={race} />
        <StartHandle race={race} />
        <Fit race={race} />
      </Frame>
      <HeightChart race={race} seek={seek} />
    </>
  )
})
