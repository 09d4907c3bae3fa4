import type { DefinitionText, DefinitionWords } from '../../core/define/definition.ts'
import type { Language } from '../../i18n/index.ts'

/** What lies beside the definitions, by id: words, typeset formulas and the source files themselves. */

const fileOf = (folder: string, id: string, end: string) =>
  `../../core/${folder}/${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}${end}`

const texts = import.meta.glob<DefinitionText>('../../core/{optimizers,surfaces}/*.text.ts', {
  import: 'text',
  eager: true,
})

const formulas = import.meta.glob<Formula>(
  ['../../core/{optimizers,surfaces}/*.ts', '!**/index.ts', '!**/*.text.ts', '!**/*.test.ts'],
  { query: '?formula', import: 'default', eager: true },
)

const sources = import.meta.glob<string>(
  ['../../core/optimizers/*.ts', '!**/index.ts', '!**/*.text.ts', '!**/*.test.ts'],
  { query: '?raw', import: 'default', eager: true },
)

type Folder = 'optimizers' | 'surfaces'

export const wordsOf = (folder: Folder, id: string, language: Language): DefinitionWords =>
  texts[fileOf(folder, id, '.text.ts')]![language]

export const formulaOf = (folder: Folder, id: string): Formula => formulas[fileOf(folder, id, '.ts')]!

export const sourceOf = (optimizer: string): string => sources[fileOf('optimizers', optimizer, '.ts')]!
