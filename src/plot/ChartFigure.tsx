import type { Caption, FigureData } from './figure/data.ts'
import { Figure } from './Figure.tsx'
import { useLineChart, type ChartData, type LineChartProps } from './LineChart.tsx'

export interface ChartFigureProps extends LineChartProps {
  /** In the names of saved files: `downhill-<name>.svg`. */
  readonly name: string
  /** What stands under the picture when it is saved; the label if left out. */
  readonly caption?: Caption
}

/** A LineChart that can be zoomed and saved. */
export function ChartFigure({ name, caption, ...chart }: ChartFigureProps) {
  const { frame, source } = useLineChart(chart)
  const table = () => tableOf(source.current(), chart)
  return <Figure {...frame} name={name} caption={caption ?? chart.label} data={table} />
}

/** The points of all lines, a row for every x of any of them. */
function tableOf({ lines }: ChartData, { series, xLabel = 'x' }: LineChartProps): FigureData {
  const at = new Map<number, (number | string)[]>()
  lines.forEach((line, i) => {
    for (let k = 0; line !== null && k < line.count; k++) {
      const row = at.get(line.x(k)) ?? [line.x(k), ...series.map(() => '')]
      row[i + 1] = line.y(k)
      at.set(line.x(k), row)
    }
  })
  const rows = [...at.values()].sort((a, b) => Number(a[0]) - Number(b[0]))
  return { columns: [xLabel, ...series.map(({ id }) => id)], rows }
}
