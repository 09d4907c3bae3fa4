import { useEffect, useMemo, useState } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import { Switch } from '../../../controls/Switch.tsx'
import { datasets } from '../../../core/datasets/index.ts'
import { drawPlaneData } from '../../../core/net/planeData.ts'
import { Axes } from '../../../plot/Axes.tsx'
import { DecisionMap } from '../../../plot/DecisionMap.tsx'
import { Frame } from '../../../plot/Frame.tsx'
import { HoverReadout } from '../../../plot/HoverReadout.tsx'
import { PointCloud } from '../../../plot/PointCloud.tsx'
import { mapSource } from '../../../plot/source.ts'
import { settle } from '../experiment.ts'
import { useSettings } from '../store.ts'
import { useTraining } from '../training/useTraining.ts'
import { useWords } from '../words.ts'

const side = 100
const square = [-6, 6] as const
/** Index of the cell of a coordinate on [−6, 6]. */
const cell = (at: number) => Math.min(side - 1, Math.max(0, Math.floor(((at + 6) / 12) * side)))

/** The decision map over the plane, with the points it is trained on and, if asked, those that test it. */
export function PlaneStage() {
  const words = useWords()
  const { frames, look } = useTraining()
  const [withTest, setWithTest] = useState(false)
  const [discrete, setDiscrete] = useState(false)
  const points = usePoints()
  useEffect(() => look({ grid: side, guesses: [0, 0] }), [look])
  const map = useMemo(
    () =>
      mapSource(frames, (frame) =>
        frame && frame.gridSide > 0
          ? { grid: frame.grid, side: frame.gridSide, channels: frame.gridChannels }
          : null,
      ),
    [frames],
  )
  const read = (x: number, y: number) => {
    const now = map.current()
    const p = now?.grid[(side - 1 - cell(y)) * side + cell(x)]
    if (p === undefined) return null
    return [
      { label: 'x', value: formatNumber(x, 3) },
      { label: 'y', value: formatNumber(y, 3) },
      { label: words.probability, value: formatNumber(p, 3) },
    ]
  }
  return (
    <>
      <div className="stage-head">
        <span>{words.boundary}</span>
        <Switch label={words.showTest} checked={withTest} onChange={setWithTest} />
        <Switch label={words.discrete} checked={discrete} onChange={setDiscrete} />
      </div>
      <Frame
        x={square}
        y={square}
        equal
        label={words.boundary}
        raster={
          <>
            <DecisionMap data={map} discrete={discrete} />
            {withTest && <PointCloud points={points.test.x} classes={points.test.t} hollow />}
            <PointCloud points={points.train.x} classes={points.train.t} />
          </>
        }
      >
        <Axes xLabel="x" yLabel="y" />
        <HoverReadout read={read} cross="xy" />
      </Frame>
    </>
  )
}

/** The same points that the worker trains on, drawn here from the same seed. */
function usePoints() {
  const key = useSettings((settings) => JSON.stringify(settle(settings).data))
  return useMemo(() => {
    const data = JSON.parse(key) as ReturnType<typeof settle>['data']
    const set = datasets.find(({ id }) => id === data.id)
    if (set?.kind !== 'plane') throw new RangeError(`${data.id} is no set of points`)
    return drawPlaneData(set, data)
  }, [key])
}
