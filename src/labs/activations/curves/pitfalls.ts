import type { Pitfall } from '../../../core/define/pitfall.ts'

/** The mistakes that belong to a function, by its id. */
export const pitfallsOf: Readonly<Record<string, () => Promise<readonly Pitfall[]>>> = {
  sigmoid: async () => [(await import('../../../core/pitfalls/saturatedSigmoid.ts')).saturatedSigmoid],
  step: async () => [(await import('../../../core/pitfalls/npInt.ts')).npInt],
}
