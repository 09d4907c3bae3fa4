/** The learning rate from which on gradient descent does not converge. */
export const gdLimit = (high: number): number => 2 / high

/** The same with momentum μ, 0 ≤ μ < 1. */
export const momentumLimit = (momentum: number, high: number): number => (2 * (1 + momentum)) / high
