/** What an expression may hold, so that reading, showing and evaluating it takes bounded time whatever its text. */
export const expressionLimits = {
  /** Characters. */
  length: 200,
  /** Parentheses within parentheses. */
  nesting: 32,
  /** Numbers, variables and operations of the expression, and of each of its partial derivatives. */
  nodes: 250,
  derivativeNodes: 1500,
} as const
