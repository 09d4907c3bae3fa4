import { formulaLoader } from '../../controls/formulaLoader.ts'
import { fileOf } from '../../core/define/fileOf.ts'

/** The typeset formulas beside the definitions, by id, each fetched when it is shown. */
const formulas = formulaLoader(
  import.meta.glob<Formula>(
    [
      '../../core/optimizers/*.ts',
      '../../core/losses/{bceLogits,softmaxCrossEntropy}.ts',
      '!**/index.ts',
      '!**/*.text.ts',
      '!**/*.test.ts',
    ],
    { query: '?formula', import: 'default' },
  ),
)

/** Of an optimizer, or of a loss that a net here is trained with. A component that calls it waits (suspends) for it. */
export const useFormula = (folder: 'optimizers' | 'losses', id: string): Formula =>
  formulas.useFormula(`../../core/${folder}/${fileOf(id)}.ts`)
