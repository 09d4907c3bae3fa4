import { lazy, Suspense } from 'react'
import { Formula } from '../../../controls/Formula.tsx'
import { useMessages } from '../../../controls/messages.tsx'
import { Segmented } from '../../../controls/Segmented.tsx'
import type { DescentSettings } from '../fields.ts'
import { useOwnExpression, useRace } from '../raceState.ts'
import { useFormula } from '../formulas.ts'
import { follow, useSettings } from '../store.ts'
import { useWords } from '../words.ts'
import { quantityOf, suitsLog } from './quantities.ts'
import { QuantityChart } from './QuantityChart.tsx'

const Ledger = lazy(async () => ({ default: (await import('./Ledger.tsx')).Ledger }))

type ChartId = DescentSettings['chart']

/** Under the map: a number of every run against the step, or the steps of one run in rows. */
export function Charts() {
  const words = useWords()
  const { controls } = useMessages()
  const race = useRace()
  const asked = useSettings(({ chart }) => chart)
  const chosen = useSettings(({ scale }) => scale)
  const options = useCharts()
  const chart = options.some(({ id }) => id === asked) ? asked : 'f'
  const quantity = chart === 'ledger' ? null : quantityOf(race, chart)
  const scale = chosen ?? (quantity && suitsLog(quantity) ? 'log' : 'linear')
  return (
    <>
      <div className="chart-head">
        <Suspense fallback={<span className="chart-name" />}>
          <SurfaceFormula />
        </Suspense>
        <Segmented
          label={words.charts.label}
          hideLabel
          value={chart}
          options={options}
          onChange={(id) => follow({ chart: id })}
        />
        {quantity && (
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
        )}
      </div>
      {quantity ? (
        <QuantityChart quantity={quantity} scale={scale} />
      ) : (
        <Suspense fallback={<div className="step-ledger" />}>
          <Ledger />
        </Suspense>
      )}
    </>
  )
}

function useCharts(): readonly { readonly id: ChartId; readonly label: string }[] {
  const words = useWords().charts
  const { minima } = useRace().surface
  return [
    { id: 'f', label: 'f' },
    ...(minima.length > 0 ? [{ id: 'distance' as const, label: words.distance }] : []),
    { id: 'norm', label: '‖∇f‖' },
    { id: 'ledger', label: words.ledger },
  ]
}

/** f(x, y) = … */
function SurfaceFormula() {
  const { surface } = useRace()
  return <span className="chart-name">{surface.id === null ? <Own /> : <Known id={surface.id} />}</span>
}

function Known({ id }: { readonly id: string }) {
  return (
    <>
      <span>f(x, y) =</span>
      <Formula formula={useFormula('surfaces', id)} />
    </>
  )
}

function Own() {
  const expression = useOwnExpression()
  return expression && <Formula formula={expression.formula} />
}
