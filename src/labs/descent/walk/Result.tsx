import { steadyNumber } from '../../../controls/format.ts'
import { textOf } from '../../../plot/tone.ts'
import { runsFrom, useFrom } from '../chosen.ts'
import { placeAt } from '../race.ts'
import { useRace } from '../raceState.ts'
import { useAt } from '../store.ts'
import { useWords } from '../words.ts'

/** On a phone, where the table is far below: how high each run stands, right under the map. It repeats the table, so it is not read out. */
export function Result() {
  const words = useWords()
  const at = useAt()
  const runs = runsFrom(useRace(), useFrom())
  return (
    <p className="phone-result" aria-hidden="true">
      <span>
        {words.step} {at}
      </span>
      {runs.map((run) => {
        const place = placeAt(run, at)
        return (
          <span key={run.id}>
            <b style={{ color: textOf(run.tone) }}>{run.id}</b> f = {place ? steadyNumber(place.f) : '–'}
          </span>
        )
      })}
    </p>
  )
}
