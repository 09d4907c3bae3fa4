import { lazy } from 'react'
import { Choice } from '../../../controls/Choice.tsx'
import { Disclosure } from '../../../controls/Disclosure.tsx'
import { surfaces } from '../../../core/surfaces/index.ts'
import { surfaceOf } from '../../../expression/anySurface.ts'
import { surfaceIds } from '../fields.ts'
import { change, store, useSettings } from '../store.ts'
import { useNames, useWords } from '../words.ts'

const OwnSurface = lazy(async () => ({ default: (await import('./OwnSurface.tsx')).OwnSurface }))

/** Stands for the user's own surface in the list. */
const own = 'own'

/** Another surface begins at its own start, with rates that suit it; what was pinned belongs to the one before. */
async function choose(surface: string): Promise<void> {
  const { suggestedRates } = await import('../suggestedRates.ts')
  const known = surfaceOf(surface)
  const rates = known ? suggestedRates(known, store.getState().settings.opt) : {}
  change({ surface, start: null, from: 1, at: 0, pins: [], lr: null, ...rates })
}

/** How the list is divided, by what a walk meets there. */
const kinds = [
  ['valley', ['bowl', 'ravine', 'booth', 'matyas', 'rosenbrock', 'beale', 'plateau', 'mccormick']],
  ['saddle', ['saddle', 'monkey-saddle']],
  [
    'several',
    ['himmelblau', 'three-hump-camel', 'six-hump-camel', 'styblinski-tang', 'branin', 'goldstein-price'],
  ],
] as const

/** Which surface is walked: a known one, or the user's own. */
export function SurfaceControls() {
  const words = useWords()
  const names = useNames().surfaces
  const surface = useSettings((settings) => settings.surface)
  const isOwn = !surfaceIds.includes(surface)
  const known = (ids: readonly string[]) =>
    ids.map((id) => ({ id, label: `${names[id]!}: ${formulaOf(id)}` }))
  const named: readonly string[] = kinds.flatMap(([, ids]) => ids)
  const groups = [
    ...kinds.map(([kind, ids]) => ({ label: words.kinds[kind], options: known(ids) })),
    { label: words.kinds.many, options: known(surfaceIds.filter((id) => !named.includes(id))) },
  ]
  return (
    <>
      <Choice
        label={words.surface}
        value={isOwn ? own : surface}
        options={isOwn ? [{ id: own, label: `${words.own.name}: ${surface}` }, ...groups] : groups}
        onChange={(id) => id !== own && void choose(id)}
      />
      <Disclosure label={words.own.label} open={isOwn}>
        {() => <OwnSurface value={isOwn ? surface : ''} onChoose={(text) => void choose(text)} />}
      </Disclosure>
    </>
  )
}

const formulaOf = (id: string) => surfaces.find((one) => one.id === id)!.formula
