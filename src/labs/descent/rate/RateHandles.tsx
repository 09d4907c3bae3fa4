import { formatNumber } from '../../../controls/format.ts'
import { limits } from '../../../experiment/limits.ts'
import { Handle } from '../../../plot/Handle.tsx'
import { ProbeLine } from '../../../plot/Probe.tsx'
import { runsFrom, useChosen, useFrom } from '../chosen.ts'
import { placeAt, type Run } from '../race.ts'
import { useRace } from '../raceState.ts'
import { change } from '../store.ts'
import { useWords } from '../words.ts'
import type { Heights } from './heights.ts'
import { sweepIn, type Picture } from './picture.ts'
import { setRate } from './setRate.ts'
import { nearestRun, outcomeAt } from './stretches.ts'
import { useRateWords } from './words.ts'

interface Props {
  readonly heights: Heights
  readonly picture: Picture
}

const bounds = [
  [limits.learningRate.min, limits.learningRate.max],
  [-Infinity, Infinity],
] as const

/**
 * The learning rates of now, each on its line; the chosen one with a line through the picture. Their order stays, since a
 * handle that is moved in the document loses the pointer and the focus.
 */
export function RateHandles({ heights, picture }: Props) {
  const race = useRace()
  const chosen = useChosen()
  const runs = runsFrom(race, useFrom())
  const { lr } = chosen.params
  return (
    <>
      <ProbeLine x={lr!} />
      {runs.map((run) => (
        <RateHandle key={run.id} run={run} heights={heights} picture={picture} />
      ))}
    </>
  )
}

function RateHandle({ run, heights, picture }: Props & { readonly run: Run }) {
  const words = useRateWords()
  const { zones } = useWords()
  const { steps } = useRace()
  const { id, tone, params } = run
  const lr = params['lr']!
  const sweep = sweepIn(picture, id)
  // A long walk is under way in the worker: until it is there, the nearest that was tried stands for it.
  const f = placeAt(run, steps)?.f ?? sweep?.final[nearestRun(sweep, lr)] ?? NaN
  const outcome = sweep && outcomeAt(sweep, lr)
  const at = heights.of(f)
  if (Number.isNaN(at)) return null
  return (
    <Handle
      at={[lr, at]}
      along="x"
      bounds={bounds}
      tone={tone}
      shape="dot"
      label={words.handle(id)}
      valueText={words.handleSays(formatNumber(lr), formatNumber(f), outcome ? zones[outcome] : '')}
      onMove={([to], done) => setRate(id, Number(to.toPrecision(3)), done)}
      onReset={() => change({ [`${id}.lr`]: null })}
    />
  )
}
