import { useDeferredValue, useMemo } from 'react'
import { Formula } from '../../../controls/Formula.tsx'
import { formatNumber } from '../../../controls/format.ts'
import { useChosen } from '../chosen.ts'
import { useRace } from '../raceState.ts'
import equations from './equations.ts?formulas'
import { limitOf, steepnessAt } from './limits.ts'
import { regimeOf } from './regime.ts'
import { useRateWords } from './words.ts'

const number = (value: number) => formatNumber(value, 3)

/** What the curvature at the start says of gd and of momentum, with the numbers of now. */
export function RateFormula() {
  const words = useRateWords().now
  const { surface } = useRace()
  // Fitting formulas measures them, so they may lag behind a drag.
  const { id, params, start } = useDeferredValue(useChosen())
  const [x, y] = start
  const steepness = useMemo(() => steepnessAt(surface, [x, y]), [surface, x, y])
  if (steepness === null) return <p>{words.flat}</p>
  const { low, high, everywhere } = steepness
  const lr = params['lr']!
  const limit = number(limitOf(id === 'momentum' ? id : 'gd', params, steepness)!)
  const factor = formatNumber(1 - lr * high)
  return (
    <>
      <div className="formula-card">
        {id === 'gd' && (
          <Formula formula={equations['factor']!} slots={{ eta: number(lr), high: number(high), factor }} />
        )}
        {id === 'momentum' ? (
          <Formula
            formula={equations['momentum']!}
            slots={{ mu: number(params['momentum']!), high: number(high), limit }}
          />
        ) : (
          <div className="turns">
            <Formula formula={equations['half']!} slots={{ half: number(1 / high) }} />
            <Formula formula={equations['limit']!} slots={{ limit }} />
          </div>
        )}
      </div>
      <p>{whatOf(id, lr * high, words)}</p>
      <p>
        {everywhere ? words.everywhere : words.atStart} {low < 0 && words.downhill}
      </p>
    </>
  )
}

/** What follows for the optimizer. @param share of the way to the bottom, what a step of gd goes */
function whatOf(id: string, share: number, words: ReturnType<typeof useRateWords>['now']): string {
  if (id === 'gd') return words[regimeOf(share)]
  return id === 'momentum' ? words.momentum : words.others(id)
}
