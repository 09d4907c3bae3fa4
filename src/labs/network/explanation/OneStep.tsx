import { Suspense } from 'react'
import { Formula } from '../../../controls/Formula.tsx'
import { datasets } from '../../../core/datasets/index.ts'
import type { NetExperiment } from '../../../core/net/experiment.ts'
import { useFormula } from '../catalogue.ts'
import { settle } from '../experiment.ts'
import { useSettings } from '../store.ts'
import { useNames, useWords } from '../words.ts'

/** One training step with its shapes, then the formulas of its loss and its update. */
export function OneStep() {
  const words = useWords()
  const names = useNames()
  const key = useSettings((settings) => JSON.stringify(settle(settings)))
  const experiment = JSON.parse(key) as NetExperiment
  return (
    <>
      <h2>{words.oneStep}</h2>
      <ol className="one-step">
        {linesOf(experiment).map((line, i) => (
          <li key={i}>{line}</li>
        ))}
      </ol>
      <h3>{names.losses[experiment.loss]!}</h3>
      <Beside folder="losses" id={experiment.loss} />
      <h3>{names.optimizers[experiment.optimizer]!}</h3>
      <Beside folder="optimizers" id={experiment.optimizer} />
      <p>{words.backward}</p>
    </>
  )
}

/** The formula of a definition, once it is there. */
function Beside(of: { readonly folder: 'optimizers' | 'losses'; readonly id: string }) {
  return (
    <Suspense>
      <Typeset {...of} />
    </Suspense>
  )
}

function Typeset({ folder, id }: { readonly folder: 'optimizers' | 'losses'; readonly id: string }) {
  return <Formula formula={useFormula(folder, id)} />
}

/** (100×784)·(784×50) + 50 → sigmoid: what each layer multiplies and adds. */
function linesOf({ data, hidden, activations, loss, batch }: NetExperiment): string[] {
  const set = datasets.find(({ id }) => id === data.id)!
  const inputs = set.kind === 'digits' ? set.inputs : 2
  const outputs = set.classes > 2 ? set.classes : 1
  const sizes = [inputs, ...hidden, outputs]
  return sizes.slice(1).map((units, i) => {
    const before = sizes[i]!
    const then = activations[i] ?? loss
    return `(${batch}×${before})·(${before}×${units}) + ${units} → ${then}`
  })
}
