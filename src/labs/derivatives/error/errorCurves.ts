import { differences, type Method } from '../../../core/differentiate/quotient.ts'
import type { Interval } from '../../../plot/scale.ts'

/** The h of the picture. */
export const hRange: Interval = [1e-50, 0.1]
const perDecade = 20

/** From 1e-50 to 1e-1, twenty to a decade: so dense that the scatter of rounding is seen as it is. */
export const hs: readonly number[] = Array.from({ length: 49 * perDecade + 1 }, (_, i) =>
  Number((10 ** (-50 + i / perDecade)).toPrecision(12)),
)

/** |difference quotient − analytic slope|; NaN where f has no value. */
export function errorAt(
  f: (x: number) => number,
  exact: number,
  x: number,
  h: number,
  method: Method,
): number {
  return Math.abs(differences[method](f, x, h) - exact)
}

export type Errors = Readonly<Record<Method, readonly number[]>>

/** The error of each method at each of `hs`. */
export function errorsOf(f: (x: number) => number, exact: number, x: number): Errors {
  const of = (method: Method) => hs.map((h) => errorAt(f, exact, x, h, method))
  return { central: of('central'), forward: of('forward'), backward: of('backward') }
}

/** Heights of the picture: room for all errors, and under them a row for those that are exactly 0, as a log axis has no 0. */
export interface ErrorHeights {
  readonly domain: Interval
  /** Where the row of zeros is drawn, and what parts it from the axis above. */
  readonly floor: number
  readonly parting: number
}

export function heightsOf(errors: Errors): ErrorHeights {
  const found = Object.values(errors)
    .flat()
    .filter((error) => error > 0 && Number.isFinite(error))
  const [least, most] = found.length === 0 ? [1e-16, 1] : extent(found)
  const bottom = Math.max(-300, Math.floor(Math.log10(least)))
  const top = Math.min(300, Math.max(Math.ceil(Math.log10(most) + 0.2), bottom + 4))
  const decades = top - bottom
  const row = Math.max(1.6, decades / 9)
  return {
    domain: [10 ** (bottom - row), 10 ** top],
    floor: 10 ** (bottom - row / 2),
    parting: 10 ** (bottom - row / 8),
  }
}

const extent = (values: readonly number[]): [number, number] =>
  values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, 0],
  )

/** Where an error is drawn. */
export const drawnAt = (error: number, { floor }: ErrorHeights) => (error === 0 ? floor : error)
