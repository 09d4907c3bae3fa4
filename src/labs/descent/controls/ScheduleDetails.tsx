import { Choice } from '../../../controls/Choice.tsx'
import { Slider } from '../../../controls/Slider.tsx'
import { schedules } from '../../../core/schedules/index.ts'
import type { DescentSettings } from '../fields.ts'
import { useRace } from '../raceState.ts'
import { change } from '../store.ts'
import { useTexts, useWords } from '../words.ts'

/** Which schedule, what it is, and its parameters. */
export function ScheduleDetails({ id }: { readonly id: string }) {
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
