/** The typeset formulas beside the definitions, by id. */

/** `leaky-relu` is defined in leakyRelu.ts. */
const fileOf = (folder: string, id: string, end: string) =>
  `../../core/${folder}/${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}${end}`

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

/** Of an optimizer, or of a loss that a net here is trained with. */
export const formulaOf = (folder: 'optimizers' | 'losses', id: string): Formula =>
  formulas[fileOf(folder, id, '.ts')]!
