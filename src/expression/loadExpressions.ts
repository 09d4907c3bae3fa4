import type { Reader } from './expression.ts'

/** The reader of expressions; it and the parser inside it (mathjs, number-only) are fetched when first asked for. */
export const loadExpressions = async (): Promise<Reader> =>
  (await import('./readExpression.ts')).readExpression
