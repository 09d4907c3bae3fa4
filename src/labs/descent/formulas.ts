import { formulaLoader } from '../../controls/formulaLoader.ts'
import { fileOf } from '../../core/define/fileOf.ts'

/** The typeset formulas beside the definitions, by id, fetched when wanted. */

type Folder = 'optimizers' | 'surfaces'

const pathOf = (folder: Folder, id: string) => `../../core/${folder}/${fileOf(id)}.ts`

const formulas = formulaLoader(
  import.meta.glob<Formula>(
    ['../../core/{optimizers,surfaces}/*.ts', '!**/index.ts', '!**/*.text.ts', '!**/*.test.ts'],
    { query: '?formula', import: 'default' },
  ),
)

export const loadFormula = (folder: Folder, id: string): Promise<Formula> => formulas.load(pathOf(folder, id))

/** The formula of a definition; a component that calls it waits (suspends) until it is there. */
export const useFormula = (folder: Folder, id: string): Formula => formulas.useFormula(pathOf(folder, id))
