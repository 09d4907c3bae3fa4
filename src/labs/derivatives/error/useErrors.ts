import { useDeferredValue, useMemo } from 'react'
import { differenceError, type DifferenceError } from '../../../core/differentiate/differenceError.ts'
import { higherSlopes, type HigherSlopes } from '../../../core/differentiate/higherSlopes.ts'
import type { Method } from '../../../core/differentiate/quotient.ts'
import { methods } from '../fields.ts'
import type { Shown } from '../functions.ts'
import { useSetting } from '../store.ts'
import { errorsOf, heightsOf, type ErrorHeights, type Errors } from './errorCurves.ts'

export interface Theory {
  readonly higher: HigherSlopes
  readonly of: Readonly<Record<Method, DifferenceError>>
}

export interface ErrorPicture {
  readonly x: number
  readonly exact: number
  readonly value: number
  readonly errors: Errors
  readonly heights: ErrorHeights
  /** Null at a kink and where f′ has no value around x. */
  readonly theory: Theory | null
}

const latest = new WeakMap<Shown, ErrorPicture>()

/** Everything that does not change with h; made once for a function and an x. */
export function errorPicture(shown: Shown, x: number): ErrorPicture {
  const before = latest.get(shown)
  if (before?.x === x) return before
  const [value, exact] = [shown.value(x), shown.slope(x)]
  const errors = errorsOf(shown.value, exact, x)
  const higher = higherSlopes(shown.slope, x, shown.kinks)
  const theory = higher && { higher, of: theoryOf(x, value, exact, higher) }
  const picture = { x, exact, value, errors, heights: heightsOf(errors), theory }
  latest.set(shown, picture)
  return picture
}

function theoryOf(x: number, value: number, slope: number, higher: HigherSlopes): Theory['of'] {
  const entries = methods.map((method) => [method, differenceError(method, { x, value, slope, higher })])
  return Object.fromEntries(entries) as Theory['of']
}

/** Thousands of quotients: they may lag behind a drag of x. */
export function useErrors(shown: Shown): ErrorPicture {
  const x = useDeferredValue(useSetting('x'))
  return useMemo(() => errorPicture(shown, x), [shown, x])
}
