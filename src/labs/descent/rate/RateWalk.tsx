import { useMemo } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import { Readout } from '../../../controls/Readout.tsx'
import { Axes } from '../../../plot/Axes.tsx'
import { Contours } from '../../../plot/Contours.tsx'
import { Figure } from '../../../plot/Figure.tsx'
import { useView } from '../../../plot/figure/view.ts'
import { Heat } from '../../../plot/Heat.tsx'
import { Mark } from '../../../plot/Mark.tsx'
import { Trail } from '../../../plot/Trail.tsx'
import type { Interval } from '../../../plot/scale.ts'
import { textOf } from '../../../plot/tone.ts'
import { useChosen } from '../chosen.ts'
import { placeAt, type Run } from '../race.ts'
import { useRace } from '../raceState.ts'
import { useSurfaceName, useWords } from '../words.ts'
import { Starts } from '../walk/Starts.tsx'
import { sweepIn, usePicture } from './picture.ts'
import { outcomeAt } from './stretches.ts'
import { useRateWords } from './words.ts'

const nowhere = { top: 0, right: 0, bottom: 0, left: 0 }

/** The walk that the point on the line stands for. */
export function RateWalk() {
  const words = useRateWords()
  const race = useRace()
  const run = useChosen()
  const { surface, steps } = race
  const name = useSurfaceName()(surface)
  const [x, y] = surface.domain.map(widened) as unknown as typeof surface.domain
  const view = useView(surface)
  return (
    <>
      <Says run={run} steps={steps} />
      <Figure
        name="learning-rate-walk"
        caption={() => words.walkCaption(run.id, formatNumber(run.params['lr']!), name, String(steps))}
        label={words.walk(run.id, name)}
        data={() => ({ columns: ['step', 'x', 'y', 'f'], rows: rowsOf(run) })}
        view={view}
        x={x}
        y={y}
        equal="widen"
        margin={nowhere}
        raster={useMemo(
          () => (
            <Heat f={surface.value} />
          ),
          [surface],
        )}
      >
        <Contours f={surface.value} />
        <Axes inside xLabel="x" yLabel="y" />
        {surface.minima.map((at, i) => (
          <Mark key={i} at={at} />
        ))}
        <Trail path={run.walk.path} at={steps} tone={run.tone} />
        <Starts />
      </Figure>
    </>
  )
}

function* rowsOf({ walk: { path, f } }: Run) {
  for (let k = 0; k < f.length; k++) yield [k, path[2 * k]!, path[2 * k + 1]!, f[k]!]
}

const widened = ([low, high]: Interval): Interval => [low - 0.08 * (high - low), high + 0.08 * (high - low)]

interface SaysProps {
  readonly run: Run
  readonly steps: number
}

/** Over the picture: whose walk it is, with which rate, and what comes of it. */
function Says({ run, steps }: SaysProps) {
  const { id, params, tone } = run
  const words = useRateWords()
  const { zones } = useWords()
  const sweep = sweepIn(usePicture(), id)
  const lr = params['lr']!
  const outcome = sweep && outcomeAt(sweep, lr)
  return (
    <p className="walk-says rate-words">
      <span>
        <b style={{ color: textOf(tone) }}>{id}</b>, η = {formatNumber(lr)}
      </span>
      {outcome && <strong data-outcome={outcome}>{zones[outcome]}</strong>}
      <span>
        {words.endsAt} <Readout name="f" run={id} value={placeAt(run, steps)?.f ?? null} />
      </span>
    </p>
  )
}
