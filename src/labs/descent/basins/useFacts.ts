import type { Basins } from '../../../core/descent/basins.ts'
import { factsOf, type MapFacts } from './facts.ts'
import { usePicture } from './picture.ts'

const known = new WeakMap<Basins, MapFacts>()

/** What is read off the map shown. */
export function useFacts(): MapFacts | null {
  const map = usePicture()?.map
  if (!map) return null
  const facts = known.get(map) ?? factsOf(map)
  known.set(map, facts)
  return facts
}
