import { useStore } from 'zustand'
import type { RateSweep } from '../../../core/descent/rateSweep.ts'
import type { LatestState } from '../../../state/latestJob.ts'
import { fromOf } from '../chosen.ts'
import { zoneSweeps } from '../jobs.ts'
import type { Race } from '../race.ts'
import { raceState } from '../raceState.ts'
import { sweepsInput, type Reach } from '../rate/sweepsInput.ts'
import { store } from '../store.ts'
import { rateTrack } from './rateTrack.ts'

const perDecade = 12

/** The track, and as many decades beyond it as a rate that was typed asks for. */
function reachOf(race: Race): Reach {
  const { min, max } = rateTrack
  const rates = race.experiment.descenders.map(({ params }) => params['lr']!)
  const [low, high] = [Math.min(...rates), Math.max(...rates)]
  const power = (exponent: number) => Number(`1e${exponent}`)
  return {
    from: low < min ? power(Math.floor(Math.log10(low) + 1e-9)) : min,
    to: high > max ? power(Math.ceil(Math.log10(high) - 1e-9)) : max,
    perDecade,
  }
}

/** Steps after which the outcome of a rate is decided well enough for a band; longer sweeps would hold up the worker. */
const mostSteps = 2000

function zonesOf(race: Race, from: number) {
  const input = sweepsInput(race, from, reachOf(race))
  return { ...input, steps: Math.min(input.steps, mostSteps) }
}

let open = 0
let end = () => {}

/** The outcomes along the sliders' tracks follow the settings from now on, as long as a slider is there. @returns what ends it */
export function openZones(): () => void {
  if (open++ === 0) begin()
  return () => {
    if (--open === 0) end()
  }
}

function begin(): void {
  const follow = () => {
    const { race } = raceState.getState()
    const from = store.getState().settings.from
    zoneSweeps.follow(race && zonesOf(race, fromOf(race, from)))
  }
  follow()
  const ends = [
    raceState.subscribe(follow),
    store.subscribe((now, before) => now.settings.from !== before.settings.from && follow()),
  ]
  end = () => {
    for (const one of ends) one()
    zoneSweeps.follow(null)
    zoneSweeps.cancel()
  }
}

/** What is known of an optimizer: the last sweep, until there is a newer one; at first what is found by and by. */
export function useZones(id: string): RateSweep | null {
  return useStore(zoneSweeps.state, (state) => sweepOf(state, id))
}

function sweepOf({ shown, news }: LatestState<'rateSweeps'>, id: string): RateSweep | null {
  const at = shown?.input.walks.findIndex(({ optimizer }) => optimizer === id) ?? -1
  if (at >= 0) return shown!.output[at]!
  const coming = news?.input.walks.findIndex(({ optimizer }) => optimizer === id) ?? -1
  return (coming >= 0 && news!.found[coming]) || null
}
