import { Formula } from '../../../controls/Formula.tsx'
import { formatNumber } from '../../../controls/format.ts'
import { placeText, reading } from '../../../controls/reading.ts'
import { formulasOf, memberOf } from '../catalogue.ts'
import type { Targets } from '../../../core/define/loss.ts'
import { store } from '../store.ts'
import { useWords } from '../words.ts'
import { classSlots } from './classRow.ts'
import { useDrawn, usePrediction, valuesOf } from './drawn.ts'
import { kindOf, targetsOf, type Kind } from './kinds.ts'
import { targetText } from './picture.ts'
import equations from './equations.ts?formulas'

/** What the slope of a row of classes is taken by. */
const heads: Readonly<Partial<Record<Kind, Head>>> = { probabilities: 'slopeOfShare', logits: 'slopeOfLogit' }

type Head = 'loss' | 'slope' | 'slopeOfShare' | 'slopeOfLogit'

type Slots = Readonly<Record<string, number | string>>

/** The formula in symbols, with the numbers of now in it, and its value; then the same for the slope. */
export function FormulaCard() {
  const words = useWords()
  const drawn = useDrawn()[0]!
  const y = usePrediction()
  const { id, t } = drawn
  const member = memberOf(id)
  const values = valuesOf(id, store.getState().settings)
  const params = Object.fromEntries(Object.entries(values).map(([name, v]) => [name, formatNumber(v)]))
  const ofRow = member.kind === 'classLoss' ? classSlots(member.of, y) : {}
  const slots = { ...pairSlots(y, t, targetsOf(id)), ...ofRow, ...params }
  const formulas = formulasOf(id)
  const [value, slope] = [drawn.value(y), drawn.slope(y)]
  return (
    <div className="formula-card">
      <Lines head="loss" formula={formulas.value} slots={slots} result={value} />
      <Lines head={heads[kindOf(id)] ?? 'slope'} formula={formulas.slope} slots={slots} result={slope} />
      <p className="formula-note">
        {drawn.kinks.includes(y) ? words.atKink(formatNumber(slope)) : words.forOne}
      </p>
    </div>
  )
}

/** A prediction, its target, their difference, and of a probability what it gives to the class that came true. */
function pairSlots(y: number, t: number, targets: Targets | null): Slots {
  return {
    y: placeText(y),
    t: targetText(t, targets),
    d: placeText(y - t),
    p: placeText(t === 1 ? y : 1 - y),
  }
}

interface LinesProps {
  readonly head: Head
  readonly formula: Formula
  readonly slots: Slots
  readonly result: number
}

function Lines({ head, formula, slots, result }: LinesProps) {
  const equals = equations['equals']!
  return (
    <>
      <div className="formula-line formula-head">
        <Formula formula={equations[head]!} />
        <Formula formula={formula} />
      </div>
      <div className="formula-line">
        <Formula formula={equals} />
        <Formula formula={formula} slots={slots} />
      </div>
      <div className="formula-line">
        <Formula formula={equals} />
        <Formula formula={equations['result']!} slots={{ result: reading(result) }} />
      </div>
    </>
  )
}
