import { formatCount, formatNumber, formatPercent } from '../../../controls/format.ts'
import { useChosen } from '../chosen.ts'
import { useRace } from '../raceState.ts'
import { useSettings } from '../store.ts'
import { useSurfaceName } from '../words.ts'
import { numberOf, others } from './facts.ts'
import type { Picture } from './picture.ts'
import { useFacts } from './useFacts.ts'
import { basinPlace } from './useReading.ts'
import { useBasinsWords } from './words.ts'

/** So many basins are named. */
const most = 8

/** What stands under the saved map: what was computed, and where the starts end. */
export function useCaption(picture: Picture | null): () => string {
  const words = useBasinsWords()
  const { surface, steps } = useRace()
  const { id, params } = useChosen()
  const shade = useSettings((settings) => settings.shade)
  const name = useSurfaceName()(surface)
  const facts = useFacts()
  return () => {
    if (picture === null || facts === null) return words.map(name, id)
    const { walked, elsewhere } = picture.map
    const rows = facts.rows
      .slice(0, most)
      .map(({ basin, share }) =>
        words.captionBasin(numberOf(basin), basinPlace(basin), formatPercent(share, 1)),
      )
    const rest = others
      .filter((one) => elsewhere[one] > 0)
      .map((one) => `${words.others[one]} ${formatPercent(elsewhere[one] / walked, 1)}`)
    const what = words.caption(
      name,
      `${id}, η = ${formatNumber(params['lr']!)}`,
      String(steps),
      formatCount(walked),
    )
    const ends = words.list([...rows, ...rest].join('; '))
    return shade === 'steps'
      ? `${what} ${words.captionSteps(String(facts.shade.length - 1))} ${ends}`
      : `${what} ${ends}`
  }
}
