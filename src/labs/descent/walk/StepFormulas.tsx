import { useMemo } from 'react'
import { Formula } from '../../../controls/Formula.tsx'
import { formatNumber } from '../../../controls/format.ts'
import type { CoordinateStep } from '../../../core/descent/explainStep.ts'
import { explained, type Run } from '../race.ts'
import { useFormula } from '../formulas.ts'
import { useAt } from '../store.ts'
import { useWords } from '../words.ts'
import { stepFormula } from './stepFormula.ts'

/** What moves along the surface keeps its decimals, so that the lines stand still; other whole numbers are written as such. */
const moving = ['x', 'g', 'delta', 'next']

const slotOf = (name: string, value: number) =>
  value === 0 || (Number.isInteger(value) && Math.abs(value) < 1e6 && !moving.includes(name))
    ? String(Math.abs(value) === 0 ? 0 : value).replace('-', '−')
    : value

/** The update of the step that comes next: in symbols, and with the numbers of both coordinates. */
export function StepFormulas({ run }: { readonly run: Run }) {
  const words = useWords()
  const at = useAt()
  const { params, id } = run
  const formula = useFormula('optimizers', id)
  const symbols = useMemo(() => ({ symbolic: formula.symbolic, live: '' }), [formula])
  const axes = useMemo(() => (['x', 'y'] as const).map((axis) => stepFormula(formula, axis)), [formula])
  const step = useMemo(() => explained(run, at + 1), [run, at])
  const slots = ({ slots: numbers }: CoordinateStep) => ({
    ...Object.fromEntries(Object.entries(numbers).map(([name, x]) => [name, slotOf(name, x)])),
    ...Object.fromEntries(Object.entries(params).map(([name, value]) => [name, formatNumber(value)])),
    lr: formatNumber(numbers['lr']!),
    t: String(at + 1),
    index: String(at + 1),
  })
  return (
    <div className="step-formulas">
      <Formula formula={symbols} />
      {step?.coordinates.map((coordinate, i) => (
        <div key={i} role="group" aria-label={words.numbersOf(i === 0 ? 'x' : 'y')}>
          <Formula formula={axes[i]!} slots={slots(coordinate)} wraps />
        </div>
      ))}
    </div>
  )
}
