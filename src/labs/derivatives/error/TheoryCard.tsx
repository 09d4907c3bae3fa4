import { useDeferredValue } from 'react'
import { Formula } from '../../../controls/Formula.tsx'
import { formatNumber } from '../../../controls/format.ts'
import { differenceText } from '../numbers.ts'
import { useSetting } from '../store.ts'
import equations from './equations.ts?formulas'
import type { Theory } from './useErrors.ts'

const short = (value: number) => formatNumber(value, 3)

/** Both errors in symbols and with the numbers of now, and the best h. */
export function TheoryCard(now: { readonly theory: Theory }) {
  // Fitting formulas measures them, so they may lag behind a drag.
  const theory = useDeferredValue(now.theory)
  const h = useDeferredValue(useSetting('h'))
  const method = useSetting('method')
  const { order, truncation, rounding, bestH } = theory.of[method]
  const kind = method === 'central' ? 'central' : 'oneSided'
  const higher = Math.abs(method === 'central' ? theory.higher.third : theory.higher.second)
  const live = { higher: short(higher), h: differenceText(h), rounding: short(rounding) }
  return (
    <div className="formula-card">
      <Formula formula={equations[kind]!} />
      <Line name={`${kind}Live`} slots={live} />
      <Line name="sum" slots={{ cut: short(truncation * h ** order), round: short(rounding / h) }} />
      {bestH !== null && (
        <>
          <Formula formula={equations[kind === 'central' ? 'bestCentral' : 'bestOneSided']!} />
          <Line name="bestLive" slots={{ best: short(bestH) }} />
        </>
      )}
    </div>
  )
}

function Line({ name, slots }: { readonly name: string; readonly slots: Readonly<Record<string, string>> }) {
  return (
    <div className="formula-line">
      <Formula formula={equations['equals']!} />
      <Formula formula={equations[name]!} slots={slots} />
    </div>
  )
}
