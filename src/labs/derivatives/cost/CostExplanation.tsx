import { useMemo } from 'react'
import { CodeTabs, useCodeTabs } from '../../../controls/CodeTabs.tsx'
import { Formula } from '../../../controls/Formula.tsx'
import { formatCount } from '../../../controls/format.ts'
import running from '../../../core/differentiate/gradientCheck.ts?raw'
import { evaluations } from '../../../core/net/passCost.ts'
import type { DerivativeSettings } from '../fields.ts'
import { change, useSetting } from '../store.ts'
import { useWords } from '../words.ts'
import { useCostWords } from './costWords.ts'
import equations from './equations.ts?formulas'
import { GradientCheck } from './GradientCheck.tsx'
import { bookNet, costOf } from './nets.ts'
import { numpyProgram, pytorchProgram } from './program.ts'

/** The right column: what is counted, why going backward is so cheap, and the check of one by the other. */
export function CostExplanation() {
  const words = useCostWords()
  return (
    <div className="explained">
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      <Counted />
      <p>{words.exact}</p>
      <Exact />
      <p>{words.exactWhy}</p>
      <h2>{words.whyStill}</h2>
      <p>{words.whyStillText}</p>
      <GradientCheck />
      <Code />
    </div>
  )
}

function Counted() {
  const n = useSetting('n')
  const [central, forward] = [evaluations.central(n), evaluations.forward(n)].map(formatCount)
  return (
    <div className="formula-card">
      <Formula formula={equations['central']!} slots={{ n: formatCount(n), central: central! }} />
      <Formula formula={equations['forward']!} slots={{ forward: forward! }} />
    </div>
  )
}

function Exact() {
  const { forward, backward, central, backprop, evaluations: count } = useMemo(() => costOf(bookNet), [])
  const slots = {
    pass: formatCount(forward),
    back: formatCount(backward),
    ratio: formatCount(central / backprop),
    evaluations: formatCount(count),
  }
  return (
    <div className="formula-card">
      <Formula formula={equations['pass']!} slots={slots} />
      <Formula formula={equations['back']!} slots={slots} />
      <Formula formula={equations['ratio']!} slots={slots} />
    </div>
  )
}

function Code() {
  const words = useWords()
  const h = useSetting('h')
  const tabs = useCodeTabs(numpyProgram(h), pytorchProgram(), running).map((tab) =>
    tab.id === 'pytorch' ? { ...tab, note: words.autograd } : tab,
  )
  return (
    <CodeTabs
      tabs={tabs}
      value={useSetting('view')}
      onChange={(view) => change({ view: view as DerivativeSettings['view'] })}
    />
  )
}
