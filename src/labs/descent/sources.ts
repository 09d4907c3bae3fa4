/** What lies beside the definitions, by id: typeset formulas and the source files themselves. */

const fileOf = (folder: string, id: string, end: string) =>
  `../../core/${folder}/${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}${end}`

const formulas = import.meta.glob<Formula>(
  ['../../core/{optimizers,surfaces}/*.ts', '!**/index.ts', '!**/*.text.ts', '!**/*.test.ts'],
  { query: '?formula', import: 'default', eager: true },
)

const sources = import.meta.glob<string>(
  ['../../core/optimizers/*.ts', '!**/index.ts', '!**/*.text.ts', '!**/*.test.ts'],
  { query: '?raw', import: 'default', eager: true },
)

type Folder = 'optimizers' | 'surfaces'

export const formulaOf = (folder: Folder, id: string): Formula => formulas[fileOf(folder, id, '.ts')]!

export const sourceOf = (optimizer: string): string => sources[fileOf('optimizers', optimizer, '.ts')]!
