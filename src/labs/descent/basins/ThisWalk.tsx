import { useMemo } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import { Readout } from '../../../controls/Readout.tsx'
import { useChosen } from '../chosen.ts'
import { useRace } from '../raceState.ts'
import { numberOf } from './facts.ts'
import { paintOfBasin, paintOfOther } from './paints.ts'
import { usePicture } from './picture.ts'
import { SwatchIcon } from './Swatch.tsx'
import { placeText } from './useReading.ts'
import { walkEnd } from './walkEnd.ts'
import { useBasinsWords } from './words.ts'

/** Where the walk that is drawn ends. */
export function ThisWalk() {
  const words = useBasinsWords()
  const { surface } = useRace()
  const run = useChosen()
  const picture = usePicture()
  const ending = useMemo(() => picture && walkEnd(surface, run, picture), [surface, run, picture])
  const { path, f } = run.walk
  if (run.last < 0) return <p className="this-walk">{words.nowhere}</p>
  if (!run.whole)
    return <p className="this-walk">{`${words.from(run.id, placeText(run.start))} ${words.walking}`}</p>
  return (
    <p className="this-walk">
      <span>
        {words.from(run.id, placeText(run.start))} {words.endsAt}
      </span>{' '}
      <span className="walk-place">
        x = <Readout name="x" run={run.id} value={path[2 * run.last]!} />, y ={' '}
        <Readout name="y" run={run.id} value={path[2 * run.last + 1]!} />, f ={' '}
        <Readout name="f" run={run.id} value={f[run.last]!} format={(value) => formatNumber(value, 3)} />
      </span>
      {ending && <Ending {...ending} />}
    </p>
  )
}

function Ending({ end, steps }: NonNullable<ReturnType<typeof walkEnd>>) {
  const words = useBasinsWords()
  const known = typeof end !== 'string'
  const says = known
    ? words.inBasin(numberOf(end), String(steps))
    : end === 'diverged'
      ? words.lostAt(String(steps))
      : words.others[end]
  return (
    <span className="walk-end">
      <SwatchIcon paint={known ? paintOfBasin(end) : paintOfOther(end)} />
      <strong>{says}</strong>
    </span>
  )
}
