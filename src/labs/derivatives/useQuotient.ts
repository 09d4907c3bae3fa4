import { useMemo } from 'react'
import { quotient, type Method, type Quotient } from '../../core/differentiate/quotient.ts'
import type { Shown } from './functions.ts'
import { useSetting } from './store.ts'

/** Where the slope is taken, with what, and what comes out. */
export interface Taken extends Quotient {
  readonly x: number
  readonly h: number
  readonly method: Method
  readonly f: number
  /** The analytic one. */
  readonly exact: number
}

/** The difference quotient of now, in its parts. */
export const useQuotient = (shown: Shown) => useQuotientAt(shown, useSetting('x'))

/** The same at another x, e.g. one that lags behind a drag. */
export function useQuotientAt({ value, slope }: Shown, x: number): Taken {
  const [h, method] = [useSetting('h'), useSetting('method')]
  return useMemo(
    () => ({ ...quotient(value, x, h, method), x, h, method, f: value(x), exact: slope(x) }),
    [value, slope, x, h, method],
  )
}
