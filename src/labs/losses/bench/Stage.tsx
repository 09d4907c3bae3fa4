import { LossPlot } from './LossPlot.tsx'
import { Tables } from './Tables.tsx'
import { useOutcome } from './useOutcome.ts'
import { Worked } from './Worked.tsx'

/** The tables, the arithmetic of one cell, and the losses of the rows on their curve. */
export function Stage() {
  const outcome = useOutcome()
  return (
    <>
      <Tables outcome={outcome} />
      <Worked outcome={outcome} />
      <LossPlot outcome={outcome} />
    </>
  )
}
