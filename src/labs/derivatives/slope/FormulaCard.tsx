import { memo, use, useDeferredValue } from 'react'
import { Formula } from '../../../controls/Formula.tsx'
import { formatNumber } from '../../../controls/format.ts'
import type { Shown } from '../functions.ts'
import { formulaOf } from '../formulas.ts'
import { differenceText, fullNumber, placeText } from '../numbers.ts'
import { useOwn } from '../useFunction.ts'
import { useQuotient, type Taken } from '../useQuotient.ts'
import equations from './equations.ts?formulas'

/** Fitting formulas measures them, so they may lag behind a drag. */
export function FormulaCard({ shown }: { readonly shown: Shown }) {
  return <Formulas shown={shown} taken={useDeferredValue(useQuotient(shown))} />
}

interface Props {
  readonly shown: Shown
  readonly taken: Taken
}

/** The quotient in symbols, with the numbers of now, divided, and its answer beside the analytic one. */
const Formulas = memo(function Formulas({ shown, taken }: Props) {
  const { x, h, method, right, left, gap, width, slope, exact } = taken
  const live = method === 'central' ? 'centralLive' : 'oneSidedLive'
  const places = { right: fullNumber(right.x), left: fullNumber(left.x), h: differenceText(h) }
  return (
    <div className="formula-card">
      <FunctionFormula shown={shown} />
      <Formula formula={equations[method]!} />
      <Line formula={equations[live]!} slots={places} />
      <Line
        formula={equations['divided']!}
        slots={{ gap: formatNumber(gap, 12), width: formatNumber(width, 3) }}
      />
      <Line formula={equations['result']!} slots={{ slope: fullNumber(slope) }} />
      <Formula formula={equations['exact']!} slots={{ x: placeText(x), slope: fullNumber(exact) }} />
    </div>
  )
})

interface LineProps {
  readonly formula: Formula
  readonly slots?: Readonly<Record<string, string>>
}

function Line({ formula, slots }: LineProps) {
  return (
    <div className="formula-line">
      <Formula formula={equations['equals']!} />
      <Formula formula={formula} {...(slots && { slots })} />
    </div>
  )
}

function FunctionFormula({ shown }: { readonly shown: Shown }) {
  const own = useOwn()
  if (own) return <Formula formula={own.formula} />
  return <KnownFormula id={shown.id ?? 'book'} />
}

function KnownFormula({ id }: { readonly id: string }) {
  return (
    <div className="formula-line">
      <Formula formula={equations['head']!} />
      <Formula formula={use(formulaOf(id))} />
    </div>
  )
}
