import { lazy, Suspense } from 'react'
import { useVectorWords } from './words.ts'

const WrongAxis = lazy(() => import('./WrongAxis.tsx'))

/** What the axes of a batch are, and the mistake of the wrong one in code, which is fetched when the batch is looked at. */
export function BatchCard() {
  const words = useVectorWords()
  return (
    <>
      <h2>{words.batchTitle}</h2>
      <p>{words.batchSays}</p>
      <Suspense fallback={null}>
        <WrongAxis />
      </Suspense>
    </>
  )
}
