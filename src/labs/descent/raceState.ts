import { use } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { isExpression } from '../../experiment/expressionField.ts'
import { ownSurface, surfaceOf, type AnySurface } from '../../expression/anySurface.ts'
import type { Expression } from '../../expression/expression.ts'
import type { ExpressionState } from '../../state/expressions.ts'
import { settle, type DescentExperiment } from './experiment.ts'
import { surfaceIds, type DescentSettings } from './fields.ts'
import { longWalks } from './jobs.ts'
import { ordersOf, raceOf, type Race } from './race.ts'
import { keyOf, store } from './store.ts'
import { keepWalks, lacksNoise, loadNoise, unknown } from './walks.ts'

/** The race of the settings of now. */
export interface RaceState {
  /** Null until the user's own surface, which a link opened on, has been read. */
  readonly race: Race | null
  /** The user's own surface, as it was read; null while a known one is walked. */
  readonly expression: Expression | null
  /** Why another surface is walked than the one asked for. */
  readonly trouble: 'loading' | 'wrong' | 'failed' | null
}

export const raceState = createStore<RaceState>()(() => ({ race: null, expression: null, trouble: null }))

const variables = ['x', 'y'] as const

/** What reads expressions, once a surface of one's own has been asked for. */
let reader: Pick<typeof import('../../state/expressions.ts'), 'expressionSource'> | null = null

/** What the text of a surface means now. */
function meaningOf(text: string): ExpressionState | null {
  if (!isExpression(surfaceIds, text)) return null
  if (reader) return reader.expressionSource(text, variables).current()
  fetchReader()
  return { status: 'loading' }
}

function fetchReader(): void {
  import('../../state/expressions.ts').then(
    (module) => {
      reader = module
      follow()
    },
    () => {
      const race =
        raceState.getState().race ??
        raceOf({ ...experimentOf(store.getState().settings), starts: null }, surfaceOf(surfaceIds[0]!)!)
      raceState.setState({ race, trouble: 'failed' })
    },
  )
}

/** The surface to walk: the one asked for, else the one of before, else, where that is final, the first. */
function surfaceFor(text: string, meaning: ExpressionState | null): AnySurface | null {
  if (meaning === null) return surfaceOf(text)
  if (meaning.status === 'ready') return ownSurface(meaning.expression)
  const before = raceState.getState().race?.surface ?? null
  return before ?? (meaning.status === 'loading' ? null : surfaceOf(surfaceIds[0]!))
}

let known = ''
let unsubscribe = () => {}

/** Walks what the settings say, if that has changed. */
function follow(): void {
  const { settings } = store.getState()
  const meaning = meaningOf(settings.surface)
  const key = `${keyOf(settings)} ${meaning?.status ?? ''} ${reader !== null}`
  if (key === known) return
  known = key
  unsubscribe()
  unsubscribe =
    meaning === null || reader === null
      ? () => {}
      : reader.expressionSource(settings.surface, variables).subscribe(() => follow())
  const surface = surfaceFor(settings.surface, meaning)
  if (surface !== null && lacksNoise(ordersOf(experimentOf(settings), surface))) return waitForNoise()
  const trouble = meaning === null || meaning.status === 'ready' ? null : meaning.status
  if (surface === null) return raceState.setState({ race: null, expression: null, trouble }, true)
  const race = raceOf(experimentOf(settings), surface)
  const own = surface.id === null
  const expression = meaning?.status === 'ready' ? meaning.expression : raceState.getState().expression
  raceState.setState({ race, expression: own ? expression : null, trouble }, true)
  longWalks.follow(race.whole ? null : missing(race))
}

/** The walks of before stay until it is there. */
function waitForNoise(): void {
  known = ''
  void loadNoise().then(follow)
}

const experimentOf = (settings: DescentSettings): DescentExperiment => settle({ ...settings, at: 0 })

/** What the worker is to walk. */
const missing = ({ experiment, surface, steps }: Race) => ({
  orders: unknown(ordersOf(experiment, surface), steps),
  steps,
})

/** What the worker has walked goes on where the page could not afford to. */
function takeOver(): void {
  const { race } = raceState.getState()
  const { shown } = longWalks.state.getState()
  if (shown === null || shown === taken) return
  taken = shown
  keepWalks(shown.input.orders, shown.input.steps, shown.output)
  if (race !== null && !race.whole) raceState.setState({ race: raceOf(race.experiment, race.surface) })
}

let taken: ReturnType<typeof longWalks.state.getState>['shown'] = null

store.subscribe(follow)
longWalks.state.subscribe(takeOver)
follow()

let coming: Promise<void> | null = null

/** Resolves when there is a race. */
function firstRace(): Promise<void> {
  coming ??= new Promise((resolve) => {
    const end = raceState.subscribe(({ race }) => {
      if (race === null) return
      end()
      coming = null
      resolve()
    })
  })
  return coming
}

/** The race of now; a component that calls it waits (suspends) while there is none. */
export function useRace(): Race {
  const race = useStore(raceState, (state) => state.race)
  if (race === null) use(firstRace())
  return race ?? raceState.getState().race!
}

export const useTrouble = () => useStore(raceState, ({ trouble }) => trouble)

export const useOwnExpression = () => useStore(raceState, ({ expression }) => expression)
