import { useMemo } from 'react'
import { Formula } from '../../controls/Formula.tsx'
import { formatNumber } from '../../controls/format.ts'
import { useMessages } from '../../controls/messages.tsx'
import { Segmented } from '../../controls/Segmented.tsx'
import { LineChart, type ChartData } from '../../plot/LineChart.tsx'
import { listed } from '../../plot/points.ts'
import type { Source } from '../../plot/source.ts'
import type { Race } from './race.ts'
import { formulaOf } from './sources.ts'
import { store, useSettings } from './store.ts'
import { useWords } from './words.ts'

/** f against the step for every run, with the step shown as a line that can be dragged. */
export function HeightChart({ race, seek }: { race: Race; seek: (step: number) => void }) {
  const words = useWords()
  const { controls } = useMessages()
  const chosen = useSettings((settings) => settings.scale)
  const scale = chosen ?? (suitsLog(race) ? 'log' : 'linear')
  const data = useMemo(() => heights(race), [race])
  const series = useMemo(() => race.runs.map(({ id, tone }) => ({ id, label: id, tone })), [race])
  return (
    <>
      <div className="chart-head">
        <span className="chart-name">
          <span>f(x, y) =</span>
          <Formula formula={formulaOf('surfaces', race.surface.id)} />
        </span>
        <Segmented
          label={words.scale}
          hideLabel
          value={scale}
          options={[
            { id: 'log', label: controls.plot.logarithmic },
            { id: 'linear', label: controls.plot.linear },
          ]}
          onChange={(scale) => store.getState().follow({ scale })}
        />
      </div>
      <LineChart
        label={words.chart}
        series={series}
        data={data}
        yScale={scale}
        xLabel={words.step}
        xMax={race.steps}
        height={132}
        format={(f) => formatNumber(f)}
        onScrub={seek}
      />
    </>
  )
}

/** Heights are drawn on a log scale where none lies below 0. */
const suitsLog = ({ runs }: Race) => runs.every(({ walk }) => walk.f.every((f) => f >= 0))

/** The lines stay while the cursor follows the step shown, without a render. */
function heights({ runs }: Race): Source<ChartData> {
  const lines = runs.map(({ walk }) => listed(walk.f))
  return {
    current: () => ({ lines, cursor: store.getState().settings.at }),
    subscribe: (listener) =>
      store.subscribe((now, before) => {
        if (now.settings.at !== before.settings.at) listener()
      }),
  }
}
