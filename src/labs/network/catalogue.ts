import type { DefinitionText, DefinitionWords } from '../../core/define/definition.ts'
import type { Language } from '../../i18n/index.ts'

/**
 * What lies beside the definitions, by id: their words and their typeset formulas. Activations go by their ids here: the words
 * of all 31 in three languages weigh 15 KB.
 */

/** `leaky-relu` is defined in leakyRelu.ts. */
const fileOf = (folder: string, id: string, end: string) =>
  `../../core/${folder}/${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}${end}`

const texts = import.meta.glob<DefinitionText>('../../core/{datasets,inits,losses,optimizers}/*.text.ts', {
  import: 'text',
  eager: true,
})

const formulas = import.meta.glob<Formula>(
  [
    '../../core/optimizers/*.ts',
    '../../core/losses/{bceLogits,softmaxCrossEntropy}.ts',
    '!**/index.ts',
    '!**/*.text.ts',
    '!**/*.test.ts',
  ],
  { query: '?formula', import: 'default', eager: true },
)

type Folder = 'datasets' | 'inits' | 'losses' | 'optimizers'

export const wordsOf = (folder: Folder, id: string, language: Language): DefinitionWords =>
  texts[fileOf(folder, id, '.text.ts')]![language]

/** Of an optimizer, or of a loss that a net here is trained with. */
export const formulaOf = (folder: 'optimizers' | 'losses', id: string): Formula =>
  formulas[fileOf(folder, id, '.ts')]!
