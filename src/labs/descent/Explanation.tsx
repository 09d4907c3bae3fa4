import { memo, useState } from 'react'
import { Pitfalls } from '../../controls/Pitfalls.tsx'
import { CodePane } from './CodePane.tsx'
import { InsightText } from './InsightText.tsx'
import type { Race } from './race.ts'
import { RunTable } from './RunTable.tsx'
import { StepFormulas } from './StepFormulas.tsx'
import { store, useSettings } from './store.ts'
import { useWords } from './words.ts'

/** The right column: where the runs are, and the arithmetic of one of them. */
export const Explanation = memo(function Explanation({ race }: { race: Race }) {
  const words = useWords()
  const wanted = useSettings(({ run }) => run)
  const run = race.runs.find(({ id }) => id === wanted) ?? race.runs[0]
  const [choose] = useState(() => (run: string) => store.getState().follow({ run }))
  if (!run) return null
  return (
    <>
      <RunTable race={race} chosen={run.id} onChoose={choose} />
      <h1>{words.thisStep(run.id)}</h1>
      <InsightText race={race} run={run} />
      <StepFormulas race={race} run={run} />
      <CodePane race={race} run={run} />
      <Pitfalls load={loadPitfalls} />
    </>
  )
})

const loadPitfalls = async () => [(await import('../../core/pitfalls/inPlaceUpdate.ts')).inPlaceUpdate]
