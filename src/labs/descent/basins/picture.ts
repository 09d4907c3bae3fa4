import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Basins, BasinsInput } from '../../../core/descent/basins.ts'
import { ends } from '../../../core/descent/basinList.ts'
import type { LatestState } from '../../../state/latestJob.ts'
import { basins } from '../jobs.ts'
import { useRace } from '../raceState.ts'

/** A map as it is seen: whole, or what is known of it by now. */
export interface Picture {
  readonly input: BasinsInput
  readonly map: Basins
  readonly whole: boolean
}

const picture = createStore<{ readonly now: Picture | null }>()(() => ({ now: null }))

/** What is seen next. A map that has just begun takes the place of another one of the same surface when it has no hole any more. */
export function nextPicture(
  now: Picture | null,
  { status, shown, news }: LatestState<'basins'>,
): Picture | null {
  const whole = shown && { input: shown.input, map: shown.output, whole: true }
  if (status === 'done') return now?.map === shown?.output ? now : whole
  const map = news?.found
  if (map) {
    const begins = now === null || !isOf(now, news!.input.walk.ground)
    return begins || !map.cells.includes(ends.pending) ? { input: news!.input, map, whole: false } : now
  }
  return status === 'idle' ? whole : now
}

const isOf = ({ input }: Picture, ground: BasinsInput['walk']['ground']) =>
  input.walk.ground === ground || JSON.stringify(input.walk.ground) === JSON.stringify(ground)

basins.state.subscribe((state) => {
  const now = nextPicture(picture.getState().now, state)
  if (now !== picture.getState().now) picture.setState({ now })
})

/** The map to show of the surface of now. */
export function usePicture(): Picture | null {
  const now = useStore(picture, (state) => state.now)
  const { spec } = useRace().surface
  return now && isOf(now, spec) ? now : null
}
