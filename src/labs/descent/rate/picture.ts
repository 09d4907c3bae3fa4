import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { RateSweep } from '../../../core/descent/rateSweep.ts'
import type { RateSweepsInput } from '../../../core/descent/rateSweeps.ts'
import type { LatestState } from '../../../state/latestJob.ts'
import { rateSweeps } from '../jobs.ts'
import { useRace } from '../raceState.ts'

/** Sweeps as they are seen: whole, or what is known of them by now. */
export interface Picture {
  readonly input: RateSweepsInput
  /** One for each walk of the input. */
  readonly sweeps: readonly RateSweep[]
  readonly whole: boolean
}

const picture = createStore<{ readonly now: Picture | null }>()(() => ({ now: null }))

/** Of each sweep: from so many runs on, sweeps under way take the place of those of before. */
const enough = 60

type Ground = RateSweepsInput['walks'][number]['ground']

const isOf = ({ input: { walks } }: Picture, ground: Ground): boolean =>
  walks[0]?.ground === ground || JSON.stringify(walks[0]?.ground) === JSON.stringify(ground)

/** What is seen next. What is under way is seen at once where there is nothing else to see of its surface. */
export function nextPicture(
  now: Picture | null,
  { status, shown, news }: LatestState<'rateSweeps'>,
): Picture | null {
  const whole = shown && { input: shown.input, sweeps: shown.output, whole: true }
  if (status === 'done') return now?.sweeps === shown?.output ? now : whole
  const sweeps = news?.found
  if (sweeps && news) {
    const begins = now === null || !isOf(now, news.input.walks[0]!.ground)
    const full = sweeps.every(({ rates }) => rates.length >= enough)
    return begins || full ? { input: news.input, sweeps, whole: false } : now
  }
  return status === 'idle' ? whole : now
}

rateSweeps.state.subscribe((state) => {
  const now = nextPicture(picture.getState().now, state)
  if (now !== picture.getState().now) picture.setState({ now })
})

/** What there is to see of the surface of now. */
export function usePicture(): Picture | null {
  const now = useStore(picture, (state) => state.now)
  const { spec } = useRace().surface
  return now && isOf(now, spec) ? now : null
}

/** Of one optimizer; null while nothing is known of it. */
export function sweepIn(shown: Picture | null, id: string): RateSweep | null {
  const at = shown?.input.walks.findIndex(({ optimizer }) => optimizer === id) ?? -1
  return shown?.sweeps[at] ?? null
}
