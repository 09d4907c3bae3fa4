import { fileOf } from '../../../core/define/fileOf.ts'

const sources = import.meta.glob<string>(
  ['../../../core/optimizers/*.ts', '!**/index.ts', '!**/*.text.ts', '!**/*.test.ts'],
  { query: '?raw', import: 'default' },
)

/** The text of the file that computes an optimizer on this page. */
export const loadSource = (optimizer: string): Promise<string> =>
  sources[`../../../core/optimizers/${fileOf(optimizer)}.ts`]!()
