import type { Rule } from '../../experiment/rule.ts'
import { batchOf, fitsTable, fitsTargets } from './bench/batch.ts'
import type { fields } from './fields.ts'

/** What the batch on the bench must be: rows of one length, probabilities from 0 to 1, a class for every row. */
export const rules: readonly Rule<typeof fields>[] = [
  { key: 'table', holds: ({ table, from }) => table === null || fitsTable(table, from) },
  {
    key: 'targets',
    holds: (settings) => settings.targets === null || fitsTargets(settings.targets, batchOf(settings)),
  },
]
