import { lazy } from 'react'
import { Disclosure } from '../../../controls/Disclosure.tsx'
import { useSettings } from '../store.ts'
import { useNames, useWords } from '../words.ts'

const ScheduleDetails = lazy(async () => ({
  default: (await import('./ScheduleDetails.tsx')).ScheduleDetails,
}))

/** How the learning rates change with the step. */
export function ScheduleControls() {
  const words = useWords()
  const names = useNames().schedules
  const id = useSettings(({ schedule }) => schedule)
  return (
    <Disclosure label={words.scheduleIs(names[id]!)} open={id !== 'constant'} key={id}>
      {() => <ScheduleDetails id={id} />}
    </Disclosure>
  )
}
