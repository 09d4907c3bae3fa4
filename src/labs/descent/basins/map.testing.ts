import { createBasins } from '../../../core/descent/basins.ts'
import { decode } from '../../../experiment/codec.ts'
import { settle } from '../experiment.ts'
import { fields, rules } from '../fields.ts'
import { raceOf, type Race, type Run } from '../race.ts'
import { basinsInput } from './mapInput.ts'
import type { Picture } from './picture.ts'

/** The race of a link, its first run and its map, as the page has them. */
export function mapOf(query: string, columns = 40): { race: Race; run: Run; picture: Picture } {
  const race = raceOf(settle(decode(`#/descent?v=1${query}`, fields, rules).settings))
  const run = race.runs[0]!
  const input = basinsInput(race, run, columns)
  const work = createBasins(input)
  while (work.work());
  return { race, run, picture: { input, map: work.output(), whole: true } }
}
