import { Formula } from '../../../controls/Formula.tsx'
import { formatNumber } from '../../../controls/format.ts'
import { differenceText, reading } from '../numbers.ts'
import equations from './equations.ts?formulas'
import { formulaOf, gradientFormulaOf } from './formulas.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'
import type { Taken } from './useGradient.ts'
import { useOwn } from './useSurface.ts'

interface Props {
  readonly surface: AnySurface
  readonly taken: Taken
}

/** f, its gradient by the rules of calculus, and the two difference quotients, with the numbers of now. */
export function GradientFormulas({ surface, taken }: Props) {
  return (
    <>
      <div className="formula-card">
        {surface.id === null ? <Own taken={taken} /> : <Known id={surface.id} taken={taken} />}
        <Norm taken={taken} />
      </div>
      <div className="formula-card">
        <Quotient surface={surface} taken={taken} axis={0} />
        <Quotient surface={surface} taken={taken} axis={1} />
      </div>
    </>
  )
}

interface LineProps {
  readonly head: string
  readonly formula: Formula
  readonly slots?: Readonly<Record<string, string>>
}

function Line({ head, formula, slots }: LineProps) {
  return (
    <div className="formula-line">
      <Formula formula={equations[head]!} />
      <Formula formula={formula} {...(slots && { slots })} />
    </div>
  )
}

function Known({ id, taken: { point, analytic } }: { readonly id: string; readonly taken: Taken }) {
  const [x, y] = point.map(reading) as [string, string]
  return (
    <>
      <Line head="f" formula={formulaOf(id)} />
      <Line head="nabla" formula={gradientFormulaOf(id)} />
      <Line head="equals" formula={gradientFormulaOf(id)} slots={{ x, y }} />
      <Line
        head="equals"
        formula={equations['column']!}
        slots={{ x: reading(analytic[0]!), y: reading(analytic[1]!) }}
      />
    </>
  )
}

/** The user's own, each partial derivative in symbols and with the numbers of now. */
function Own({ taken: { point, analytic } }: { readonly taken: Taken }) {
  const own = useOwn()
  const [x, y] = point.map(reading) as [string, string]
  if (!own) return null
  return (
    <>
      <Formula formula={own.formula} />
      {own.gradientFormula.map((formula, i) => (
        <div key={i} className="own-partial">
          <Formula formula={formula} />
          <Formula formula={formula} slots={{ x, y }} />
          <Line head="equals" formula={equations['result']!} slots={{ slope: reading(analytic[i]!) }} />
        </div>
      ))}
    </>
  )
}

function Norm({ taken: { analytic, norm } }: { readonly taken: Taken }) {
  const slots = { x: formatNumber(analytic[0]!), y: formatNumber(analytic[1]!), norm: formatNumber(norm) }
  return <Formula formula={equations['norm']!} slots={slots} />
}

interface QuotientProps {
  readonly surface: AnySurface
  readonly taken: Taken
  readonly axis: 0 | 1
}

/** Digits of f ahead and behind: enough to see them differ at the book's h. */
const digits = 8

function Quotient({ surface, taken: { point, h, numerical }, axis }: QuotientProps) {
  const moved = (by: number) =>
    axis === 0 ? surface.value(point[0] + by, point[1]) : surface.value(point[0], point[1] + by)
  const slots = {
    ahead: formatNumber(moved(h), digits),
    behind: formatNumber(moved(-h), digits),
    width: differenceText(2 * h),
  }
  return (
    <>
      <Formula formula={equations[axis === 0 ? 'x' : 'y']!} />
      <Line head="equals" formula={equations['divided']!} slots={slots} />
      <Line
        head="equals"
        formula={equations['result']!}
        slots={{ slope: formatNumber(numerical[axis]!, digits) }}
      />
    </>
  )
}
