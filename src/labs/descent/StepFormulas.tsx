import { useMemo } from 'react'
import { Formula } from '../../controls/Formula.tsx'
import { formatNumber } from '../../controls/format.ts'
import { explainStep, type CoordinateStep } from '../../core/descent/explainStep.ts'
import type { Race, Run } from './race.ts'
import { formulaOf } from './sources.ts'
import { stepFormula } from './stepFormula.ts'
import { useAt } from './store.ts'
import { useWords } from './words.ts'

/** The update of the step that comes next: in symbols, and with the numbers of both coordinates. */
export function StepFormulas({ race, run }: { race: Race; run: Run }) {
  const words = useWords()
  const at = useAt()
  const { surface, start, options } = race
  const { optimizer, params, id } = run
  const symbols = useMemo(() => ({ symbolic: formulaOf('optimizers', id).symbolic, live: '' }), [id])
  const [x, y] = useMemo(
    () => (['x', 'y'] as const).map((axis) => stepFormula(formulaOf('optimizers', id), axis)),
    [id],
  )
  const explained = useMemo(
    () => explainStep(surface, optimizer, params, start, at + 1, options),
    [surface, optimizer, params, start, at, options],
  )
  const slots = ({ slots: numbers }: CoordinateStep) => ({
    ...Object.fromEntries(Object.entries(numbers).map(([name, x]) => [name, x === 0 ? '0' : x])),
    ...Object.fromEntries(Object.entries(params).map(([name, value]) => [name, formatNumber(value)])),
    t: String(at + 1),
    index: String(at + 1),
  })
  return (
    <div className="step-formulas">
      <Formula formula={symbols} />
      {explained &&
        explained.coordinates.map((coordinate, i) => (
          <div key={i} role="group" aria-label={words.numbersOf(i === 0 ? 'x' : 'y')}>
            <Formula formula={(i === 0 ? x : y)!} slots={slots(coordinate)} wraps />
          </div>
        ))}
    </div>
  )
}
