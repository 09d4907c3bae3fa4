import { arithmetic } from './arithmetic.ts'
import { functions } from './functions.ts'

/** Everything a formula is made of, operators and functions: what they calculate and their slopes. */
export const operations = { ...arithmetic, ...functions }
