import { Choice } from '../../../controls/Choice.tsx'
import { Disclosure } from '../../../controls/Disclosure.tsx'
import { Slider } from '../../../controls/Slider.tsx'
import { schedules } from '../../../core/schedules/index.ts'
import type { DescentSettings } from '../fields.ts'
import { useRace } from '../raceState.ts'
import { change, useSettings } from '../store.ts'
import { useNames, useTexts, useWords } from '../words.ts'

/** How the learning rates change with the step. */
export function ScheduleControls() {
  const words = useWords()
  const names = useNames().schedules
  const id = useSettings(({ schedule }) => schedule)
  return (
    <Disclosure label={words.scheduleIs(names[id]!)} open={id !== 'constant'} key={id}>
      {() => <Details id={id} />}
    </Disclosure>
  )
}

function Details({ id }: { readonly id: string }) {
  const words = useWords()
  const texts = useTexts().schedules
  const schedule = schedules.find((one) => one.id === id)!
  const values = useRace().experiment.schedule.params
  return (
    <>
      <Choice
        label={words.schedule}
        inline
        value={id}
        options={schedules.map((one) => ({ id: one.id, label: texts[one.id]!.name }))}
        onChange={(to) => change({ schedule: to })}
      />
      <p className="note">{texts[id]!.what}</p>
      {Object.entries(schedule.params).map(([name, parameter]) => (
        <Slider
          key={name}
          {...parameter}
          label={name === 'warmup' ? words.warmup : words.parameterOf(parameter.label, texts[id]!.name)}
          value={values[name] ?? parameter.default}
          onChange={(value, done) => set(name, value === parameter.default ? null : value, done)}
        />
      ))}
    </>
  )
}

function set(name: string, value: number | null, done: boolean): void {
  change({ [`schedule.${name}`]: value } as Partial<DescentSettings>, done)
}
