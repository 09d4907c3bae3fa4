import { useMemo } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import { ChartFigure } from '../../../plot/ChartFigure.tsx'
import type { ChartData, Series } from '../../../plot/LineChart.tsx'
import { listed } from '../../../plot/points.ts'
import type { ScaleKind } from '../../../plot/scale.ts'
import type { Source } from '../../../plot/source.ts'
import { useFrom } from '../chosen.ts'
import type { Race } from '../race.ts'
import { store } from '../store.ts'
import { useWords } from '../words.ts'
import { frozenFrom } from './frozen.ts'
import { useGhostName } from './ghostNames.ts'
import { transport } from './playback.ts'
import type { Quantity } from './quantities.ts'

/** A number of every run against the step, with the step shown as a line that can be dragged. */
export function QuantityChart({
  quantity,
  scale,
}: {
  readonly quantity: Quantity
  readonly scale: ScaleKind
}) {
  const words = useWords()
  const { race, lines, id } = quantity
  const data = useMemo(() => chartData(lines), [lines])
  return (
    <ChartFigure
      name={`descent-${id}`}
      caption={words.charts.captions[id]}
      label={words.charts.captions[id]}
      series={useSeries(quantity)}
      data={data}
      yScale={scale}
      xLabel={words.step}
      xMax={race.steps}
      height={132}
      format={(value) => formatNumber(value)}
      marks={useMarks(race)}
      onScrub={transport.seek}
    />
  )
}

/** The lines of the start that is read off bear the names; the others are drawn without. */
function useSeries({ race: { runs, ghosts, starts } }: Quantity): readonly Series[] {
  const from = useFrom()
  const ghostName = useGhostName()
  return useMemo(
    () => [
      ...runs.map((run) => ({
        id: `${run.from} ${run.id}`,
        label: run.from === from ? run.id : '',
        tone: run.tone,
        faint: starts.length > 1 && run.from !== from,
      })),
      ...ghosts.map((ghost, i) => ({
        id: `ghost ${i}`,
        label: ghostName(ghost),
        tone: ghost.run.tone,
        dashed: true,
      })),
    ],
    [runs, ghosts, starts, from, ghostName],
  )
}

/** Where a run of the start that is read off stops moving since rounding takes its gradient. */
function useMarks(race: Race) {
  const words = useWords()
  const from = useFrom()
  return useMemo(() => {
    const found = race.runs.filter((run) => run.from === from).map((run) => frozenFrom(race, run))
    const steps = found.filter((step) => step !== null)
    return steps.length === 0 ? [] : [{ x: Math.min(...steps), label: words.frozenMark }]
  }, [race, from, words])
}

/** The lines stay while the cursor follows the step shown, without a render. */
function chartData(values: readonly Float64Array[]): Source<ChartData> {
  const lines = values.map(listed)
  return {
    current: () => ({ lines, cursor: store.getState().settings.at }),
    subscribe: (listener) =>
      store.subscribe((now, before) => {
        if (now.settings.at !== before.settings.at) listener()
      }),
  }
}
