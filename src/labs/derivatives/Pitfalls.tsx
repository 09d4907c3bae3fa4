import { lazy, Suspense, useState } from 'react'
import { useWords } from './words.ts'

const Contrasts = lazy(() => import('./Contrasts.tsx'))

/** Mistakes that belong to numerical differentiation; fetched when they are opened. */
export function Pitfalls() {
  const words = useWords()
  const [opened, open] = useState(false)
  return (
    <details className="disclosure" onToggle={(event) => event.currentTarget.open && open(true)}>
      <summary>{words.pitfalls}</summary>
      <div className="disclosure-body">
        <Suspense fallback={null}>{opened && <Contrasts />}</Suspense>
      </div>
    </details>
  )
}
