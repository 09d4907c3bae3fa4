import { CodeTabs, useCodeTabs } from '../../../controls/CodeTabs.tsx'
import { Formula } from '../../../controls/Formula.tsx'
import { formatCount, formatNumber } from '../../../controls/format.ts'
import { samples, width, type LayerFacts } from '../../../core/depth/depth.ts'
import running from '../../../core/depth/depth.ts?raw'
import type { ActivationSettings } from '../fields.ts'
import { change, useSetting } from '../store.ts'
import { useDepth, type Computed } from './depthRun.ts'
import equations from './equations.ts?formulas'
import { numpyProgram } from './numpyProgram.ts'
import { useDepthWords, useInitTexts } from './words.ts'

/** The right column: what is computed, why it comes out so, and the code. */
export function DepthExplanation() {
  const words = useDepthWords()
  const depth = useSetting('depth')
  const shown = useDepth((state) => state.shown)
  return (
    <div className="explained">
      <h1>{words.title}</h1>
      <p>{words.what(formatCount(samples), String(width), String(depth))}</p>
      <Formula formula={equations['layer']!} wraps />
      {shown && <Variance {...shown} />}
      <p>{words.lookBetween}</p>
      {shown?.input.activation === 'relu' && <p>{words.deadWhy}</p>}
      {shown && <Code {...shown} />}
    </div>
  )
}

/** Between these, a layer's sums are about as large as what comes in. */
const [small, large] = [0.5, 3]

function Variance({ input, depth }: Computed) {
  const words = useDepthWords()
  const init = useInitTexts()[input.init]!
  const facts = depth[1]!.layer!
  const factor = width * facts.weights
  const says = factor < small ? words.fades : factor > large ? words.grows : words.keeps
  return (
    <>
      <p>{words.varianceWhy('1')}</p>
      <div className="formula-card">
        <Formula formula={equations['variance']!} wraps />
        <Formula formula={equations['expected']!} slots={slotsOf(facts)} />
        <Formula formula={equations['measured']!} slots={{ sums: formatNumber(facts.sums) }} wraps />
      </div>
      <p>{says(formatNumber(factor, 3))}</p>
      <p>
        <b>{init.name}.</b> {init.what} {init.why} {init.where}
      </p>
    </>
  )
}

function slotsOf({ weights, inputs }: LayerFacts) {
  return {
    n: String(width),
    weights: formatNumber(weights, 3),
    inputs: formatNumber(inputs, 3),
    expected: formatNumber(width * weights * inputs),
  }
}

function Code({ input }: Computed) {
  const view = useSetting('view')
  const tabs = useCodeTabs(numpyProgram(input), null, running)
  return (
    <CodeTabs
      tabs={tabs.filter(({ code }) => code !== null)}
      value={view}
      onChange={(tab) => change({ view: tab as ActivationSettings['view'] })}
    />
  )
}
