/** The formulas of the known surfaces and of their gradients, typeset at build time. */

const files = import.meta.glob<Formula>(
  ['../../../core/surfaces/*.ts', '!**/index.ts', '!**/*.text.ts', '!**/*.test.ts'],
  { query: '?formula', import: 'default', eager: true },
)
const gradients = import.meta.glob<Formula>(
  ['../../../core/surfaces/*.ts', '!**/index.ts', '!**/*.text.ts', '!**/*.test.ts'],
  { query: '?formula=gradientTex', import: 'default', eager: true },
)

/** `two-words` is defined in twoWords.ts. */
const fileOf = (id: string) =>
  `../../../core/surfaces/${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}.ts`

export const formulaOf = (id: string): Formula => files[fileOf(id)]!
export const gradientFormulaOf = (id: string): Formula => gradients[fileOf(id)]!
