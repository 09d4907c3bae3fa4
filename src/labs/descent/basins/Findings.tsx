import { formatNumber, formatPercent } from '../../../controls/format.ts'
import { useLanguage } from '../../../controls/messages.tsx'
import { useChosen } from '../chosen.ts'
import { useRace } from '../raceState.ts'
import { limitAt, numberOf } from './facts.ts'
import { usePicture } from './picture.ts'
import { useFacts } from './useFacts.ts'
import { useBasinsWords } from './words.ts'

/** What the map says, in sentences. */
export function Findings() {
  const sentences = useFindings()
  return (
    <div className="findings">
      {sentences.map(({ kind, says, warns }) => (
        <p
          key={kind}
          className={warns ? 'warned' : undefined}
          role={kind === 'diverged' ? 'status' : undefined}
        >
          {says}
        </p>
      ))}
    </div>
  )
}

interface Finding {
  readonly kind: 'one' | 'restless' | 'diverged' | 'notArrived' | 'flat'
  readonly says: string
  readonly warns: boolean
}

function useFindings(): readonly Finding[] {
  const words = useBasinsWords().findings
  const language = useLanguage()
  const picture = usePicture()
  const facts = useFacts()
  const { surface } = useRace()
  const run = useChosen()
  if (!picture || !facts) return []
  const { walked, elsewhere, basins } = picture.map
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const rate = run.params['lr']!
  const restless = basins.filter((basin) => rate > (limitAt(surface, run, basin) ?? Infinity))
  const percent = (count: number) => formatPercent(count / walked, decimalsOf(count / walked))
  const found: Finding[] = []
  if (basins.some(({ starts }) => starts === walked))
    found.push({ kind: 'one', says: words.one, warns: false })
  if (restless.length > 0)
    found.push({
      kind: 'restless',
      says: words.restless(formatNumber(rate), list.format(restless.map(numberOf))),
      warns: true,
    })
  if (elsewhere.diverged > 0)
    found.push({
      kind: 'diverged',
      says: words.diverged(percent(elsewhere.diverged), String(facts.firstLost)),
      warns: true,
    })
  if (elsewhere.notArrived > 0)
    found.push({
      kind: 'notArrived',
      says: words.notArrived(percent(elsewhere.notArrived), String(picture.input.steps)),
      warns: true,
    })
  if (elsewhere.flat > 0) found.push({ kind: 'flat', says: words.flat(percent(elsewhere.flat)), warns: true })
  return found
}

/** So many that a small share is not written as none. */
const decimalsOf = (share: number) => (share < 0.001 ? 2 : share < 0.01 ? 1 : 0)
