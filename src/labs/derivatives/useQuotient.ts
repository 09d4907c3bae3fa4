import { useMemo } from 'react'
import { quotient, type Quotient } from '../../core/differentiate/quotient.ts'
import type { Shown } from './functions.ts'
import { useSetting } from './store.ts'

/** Where the slope is taken, with what, and what comes out. */
export interface Taken extends Quotient {
  readonly x: number
  readonly h: number
  readonly f: number
  /** The analytic one. */
  readonly exact: number
}

/** The difference quotient of now, in its parts. */
export function useQuotient({
  value,
  slope,
}: Shown): Taken & { readonly method: 'central' | 'forward' | 'backward' } {
  const [x, h, method] = [useSetting('x'), useSetting('h'), useSetting('method')]
  return useMemo(
    () => ({ ...quotient(value, x, h, method), x, h, method, f: value(x), exact: slope(x) }),
    [value, slope, x, h, method],
  )
}
