import { useStore } from 'zustand'
import { Formula } from '../../../controls/Formula.tsx'
import { formatNumber } from '../../../controls/format.ts'
import { formulaOf } from '../catalogue.ts'
import equations from '../equations.ts?formulas'
import { answeredByTorch, leapsAt } from './kinks.ts'
import { probeText } from '../numbers.ts'
import { shownOf, valuesOf, type Shown } from '../shown.ts'
import { store, useSetting } from '../store.ts'
import { useWords } from '../words.ts'

/** The formula in symbols, with the numbers of now in it, its value and its slope. */
export function FormulaCard({ id }: { readonly id: string }) {
  const words = useWords()
  const x = useSetting('x')
  const shown = useStore(store, ({ settings }) => shownOf(id, settings))
  const values = valuesOf(id, store.getState().settings)
  const params = Object.fromEntries(Object.entries(values).map(([name, v]) => [name, formatNumber(v)]))
  const [value, slope] = [shown.value(x), shown.slope(x)]
  const formula = formulaOf(id)
  const at = probeText(x)
  return (
    <div className="formula-card">
      <div className="formula-line">
        <Formula formula={equations['head']!} />
        <Formula formula={formula} />
      </div>
      <div className="formula-line">
        <Formula formula={equations['equals']!} />
        <Formula formula={formula} slots={{ x: at, ...params }} />
      </div>
      <div className="formula-line">
        <Formula formula={equations['equals']!} />
        <Formula formula={equations['value']!} slots={{ f: value }} />
      </div>
      <Formula formula={equations['slope']!} slots={{ x: at, slope }} />
      {shown.kinks.includes(x) && (
        <p className="formula-note">{words[noteAt(shown, x)](formatNumber(slope))}</p>
      )}
    </div>
  )
}

function noteAt(shown: Shown, kink: number) {
  if (!answeredByTorch(shown.id)) return 'atStep'
  return leapsAt(shown, kink) ? 'atJump' : 'atKink'
}
