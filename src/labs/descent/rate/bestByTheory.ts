import { quadraticRates } from '../../../core/descent/quadraticRates.ts'
import type { Steepness } from './limits.ts'

/** The learning rate with which gd comes down a quadratic valley fastest in the long run; null for anything else. */
export function bestByTheory(id: string, { low, high, everywhere }: Steepness): number | null {
  return id === 'gd' && everywhere && low > 0 ? quadraticRates(low, high).gd.lr : null
}
