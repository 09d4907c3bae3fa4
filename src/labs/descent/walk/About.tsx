import { Disclosure } from '../../../controls/Disclosure.tsx'
import type { Run } from '../race.ts'
import { useRace } from '../raceState.ts'
import { useTexts, useWords } from '../words.ts'

/** What the surface and the optimizer are, where one meets them, and why they are worth a look. */
export function About({ run }: { readonly run: Run }) {
  const words = useWords()
  return <Disclosure label={words.about}>{() => <Words run={run} />}</Disclosure>
}

function Words({ run }: { readonly run: Run }) {
  const texts = useTexts()
  const { id } = useRace().surface
  return (
    <>
      {[texts.optimizers[run.id], id === null ? undefined : texts.surfaces[id]].map(
        (text) =>
          text && (
            <section key={text.name} className="about">
              <h2>{text.name}</h2>
              <p>{text.what}</p>
              <p>{text.where}</p>
              <p>{text.why}</p>
            </section>
          ),
      )}
    </>
  )
}
