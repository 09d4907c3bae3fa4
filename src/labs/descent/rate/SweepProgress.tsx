import { formatCount } from '../../../controls/format.ts'
import { rateSweeps } from '../jobs.ts'
import { Progress } from '../Progress.tsx'
import { usePicture } from './picture.ts'
import { useRateWords } from './words.ts'

/** How far the sweeps have come, with what ends and begins them. */
export function SweepProgress() {
  return (
    <Progress job={rateSweeps} words={useRateWords()} className="rate-progress">
      <Count />
    </Progress>
  )
}

function Count() {
  const words = useRateWords()
  const picture = usePicture()
  const runs = picture?.sweeps.reduce((sum, { rates }) => sum + rates.length, 0)
  return runs ? words.count(formatCount(runs)) : null
}
