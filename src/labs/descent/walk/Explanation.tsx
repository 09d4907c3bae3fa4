import { lazy, Suspense } from 'react'
import { Disclosure } from '../../../controls/Disclosure.tsx'
import { Pitfalls } from '../../../controls/Pitfalls.tsx'
import { useChosen } from '../chosen.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'
import { useRace } from '../raceState.ts'
import { useSettings } from '../store.ts'
import { useWords } from '../words.ts'
import { About } from './About.tsx'
import { InsightText } from './InsightText.tsx'
import { PinButton } from './PinButton.tsx'
import { RunTable } from './RunTable.tsx'
import { StepFormulas } from './StepFormulas.tsx'

const Theory = lazy(async () => ({ default: (await import('./Theory.tsx')).Theory }))
const CodePane = lazy(async () => ({ default: (await import('./CodePane.tsx')).CodePane }))

/** The right column: where the runs are, and the arithmetic of one of them. */
export function Explanation() {
  const words = useWords()
  const run = useChosen()
  const { surface } = useRace()
  const view = useSettings((settings) => settings.view)
  return (
    <>
      <RunTable />
      <div className="step-head">
        <h1>{words.thisStep(run.id)}</h1>
        <PinButton run={run} />
      </div>
      <InsightText run={run} />
      <Suspense fallback={<div className="step-formulas" />}>
        <StepFormulas run={run} />
      </Suspense>
      {isValley(surface) && (
        <Disclosure label={words.theory.heading}>{() => <Theory run={run} />}</Disclosure>
      )}
      <About run={run} />
      <Disclosure label={words.code} open={view !== 'numpy'}>
        {() => <CodePane run={run} />}
      </Disclosure>
      <Pitfalls load={loadPitfalls} />
    </>
  )
}

/** Whether it is a quadratic whose curvatures are all above 0. */
const isValley = ({ hessian }: AnySurface) =>
  hessian !== null && hessian[0] > 0 && hessian[0] * hessian[2] > hessian[1] * hessian[1]

const loadPitfalls = async () => [(await import('../../../core/pitfalls/inPlaceUpdate.ts')).inPlaceUpdate]
