/**
 * Elementary functions with the same bits in every JavaScript engine: they are made only of + − × ÷ on doubles,
 * exact whole numbers, table look-ups and the bits of a double. Each file states its error, measured
 * against mpmath over a hundred thousand arguments, in ulps: distances between neighbouring doubles.
 */
export { atan } from './atan.ts'
export { cos } from './cos.ts'
export { erf } from './erf.ts'
export { erfc } from './erfc.ts'
export { exp } from './exp.ts'
export { expm1 } from './expm1.ts'
export { log } from './log.ts'
export { log1p } from './log1p.ts'
export { power } from './power.ts'
export { sin } from './sin.ts'
export { tanh } from './tanh.ts'
