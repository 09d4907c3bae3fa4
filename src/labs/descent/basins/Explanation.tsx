import { memo, useDeferredValue } from 'react'
import { CodeTabs, useCodeTabs } from '../../../controls/CodeTabs.tsx'
import running from '../../../core/descent/basins.ts?raw'
import { strokeOf } from '../../../plot/tone.ts'
import { runsFrom, useChosen, useFrom } from '../chosen.ts'
import type { DescentSettings } from '../fields.ts'
import { usePython } from '../python.ts'
import { useRace } from '../raceState.ts'
import { follow, useSettings } from '../store.ts'
import { Findings } from './Findings.tsx'
import { numpyMap } from './numpyMap.ts'
import { tries } from './tries.ts'
import { Tries } from '../Tries.tsx'
import { useBasinsWords } from './words.ts'

/** The right column: what the map shows, of which run, why it looks so, and the code. */
export function Explanation() {
  const words = useBasinsWords()
  return (
    <>
      <div className="explained basins-explained">
        <h1>{words.title}</h1>
        <MappedRun />
        <p>{words.what}</p>
        <Findings />
        <Tries tries={tries} words={words.tries} anyStart />
        <h2>{words.whyHeading}</h2>
        <p>{words.borders}</p>
        <p>{words.largeSteps}</p>
        <p>{words.momentum}</p>
      </div>
      <Program />
    </>
  )
}

/** Which of the racing optimizers is mapped. */
function MappedRun() {
  const words = useBasinsWords()
  const runs = runsFrom(useRace(), useFrom())
  const chosen = useChosen()
  if (runs.length < 2) return null
  return (
    <div className="chips">
      <span className="label" aria-hidden="true">
        {words.mapped}
      </span>
      <div className="chip-row" role="group" aria-label={words.mapped}>
        {runs.map((run) => (
          <button
            key={run.id}
            type="button"
            className="chip"
            aria-pressed={run === chosen}
            onClick={() => follow({ run: run.id })}
          >
            <span className="dot" style={{ color: strokeOf(run.tone) }} aria-hidden="true" />
            {run.id}
          </button>
        ))}
      </div>
    </div>
  )
}

/** The map as a program; while something is dragged it follows when there is time. The start is no part of it. */
function Program() {
  const race = useDeferredValue(useRace())
  const run = useDeferredValue(useChosen())
  return <Code numpy={numpyMap(race, run, usePython(race.surface))} />
}

const Code = memo(function Code({ numpy }: { readonly numpy: string }) {
  const words = useBasinsWords()
  const view = useSettings((settings) => settings.view)
  const tabs = useCodeTabs(numpy, null, running)
    .filter(({ code }) => code !== null)
    .map((tab) => (tab.id === 'numpy' ? { ...tab, note: words.programNote } : tab))
  return (
    <CodeTabs tabs={tabs} value={view} onChange={(to) => follow({ view: to as DescentSettings['view'] })} />
  )
})
