import { lazy, Suspense, useState } from 'react'
import { useWords } from '../words.ts'

const SigmoidContrast = lazy(() => import('./SigmoidContrast.tsx'))

/** The mistake that belongs to the sigmoid; fetched when it is opened. */
export function SigmoidPitfall() {
  const words = useWords()
  const [opened, open] = useState(false)
  return (
    <details className="disclosure" onToggle={(event) => event.currentTarget.open && open(true)}>
      <summary>{words.sigmoidPitfall}</summary>
      <div className="disclosure-body">
        <Suspense fallback={null}>{opened && <SigmoidContrast />}</Suspense>
      </div>
    </details>
  )
}
