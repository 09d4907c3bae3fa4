import { memo, useDeferredValue } from 'react'
import { CodeTabs } from '../../../controls/CodeTabs.tsx'
import { useMessages } from '../../../controls/messages.tsx'
import type { Outcome } from '../../../core/descent/rateSweep.ts'
import { useChosen } from '../chosen.ts'
import { usePython } from '../python.ts'
import { useRace } from '../raceState.ts'
import { useSettings } from '../store.ts'
import { useWords } from '../words.ts'
import { RateFormula } from './RateFormula.tsx'
import { rateProgram } from './rateProgram.ts'
import { tries } from './tries.ts'
import { Tries } from '../Tries.tsx'
import { useRateWords } from './words.ts'

/** The right column: what the rate of now does and why, what can happen, and the code. */
export function Explanation() {
  const words = useRateWords()
  const steps = String(useSettings((settings) => settings.steps))
  return (
    <>
      <div className="explained rate-explained">
        <h1>{words.title}</h1>
        <RateFormula />
        <Zones steps={steps} />
        <Tries tries={tries} words={words.tries} />
        <h2>{words.adaptive.heading}</h2>
        <p>{words.adaptive.text(steps)}</p>
        <h2>{words.bowl.heading}</h2>
        <p>{words.bowl.text}</p>
      </div>
      <Program />
    </>
  )
}

const outcomes: readonly Outcome[] = ['crawls', 'converges', 'oscillates', 'diverges']

function Zones({ steps }: { readonly steps: string }) {
  const words = useRateWords().zones
  const { zones } = useWords()
  return (
    <>
      <h2>{words.heading}</h2>
      <dl className="zones rate-words">
        {outcomes.map((outcome) => (
          <div key={outcome}>
            <dt>
              <strong data-outcome={outcome}>{zones[outcome]}</strong>
            </dt>
            <dd>{outcome === 'crawls' ? words.crawls(steps) : words[outcome]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The sweep as a program; it does not depend on the rate of now, and follows when there is time. */
function Program() {
  const race = useDeferredValue(useRace())
  const run = useDeferredValue(useChosen())
  return <Code numpy={rateProgram(race, run, usePython(race.surface))} />
}

const Code = memo(function Code({ numpy }: { readonly numpy: string }) {
  const words = useMessages().controls.code
  const { programNote } = useRateWords()
  const tab = { id: 'numpy', label: words.numpy, language: 'python', code: numpy, note: programNote } as const
  return <CodeTabs tabs={[tab]} />
})
