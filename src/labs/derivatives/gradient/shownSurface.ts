import type { Surface } from '../../../core/define/surface.ts'
import { surfaces } from '../../../core/surfaces/index.ts'
import type { Expression } from '../../../expression/expression.ts'
import type { VectorField } from '../../../plot/arrows.ts'
import type { Interval } from '../../../plot/scale.ts'

export type Domain = readonly [x: Interval, y: Interval]

/** A surface whose gradient is taken: a known one, or the user's own. */
export interface ShownSurface {
  /** Of a known surface; null for the user's own. */
  readonly id: string | null
  /** How an own one is called. */
  readonly text: string
  readonly value: (x: number, y: number) => number
  /** out = (∂f/∂x, ∂f/∂y), analytic. */
  readonly gradient: VectorField
  /** What a picture shows at first. */
  readonly domain: Domain
  readonly minima: readonly (readonly [number, number])[]
  /** Python after `import numpy as np`, and the names that it defines. */
  readonly numpy: string
  readonly names: { readonly f: string; readonly gradient: string }
  /** f alone, of tensors; null where that is not known. */
  readonly pytorch: string | null
}

const pythonName = (id: string) => id.replaceAll('-', '_')

function known(surface: Surface): ShownSurface {
  const { id, formula, domain, minima, numpy } = surface
  const f = pythonName(id)
  const gradient = `${f}_gradient`
  return {
    id,
    text: formula,
    value: (x, y) => surface.value(x, y),
    gradient: (x, y, out) => surface.gradient(x, y, out),
    domain,
    minima,
    numpy,
    names: { f, gradient },
    pytorch: numpy.split(`\n\ndef ${gradient}`)[0]!.replaceAll('np.', 'torch.'),
  }
}

const all = new Map(surfaces.map((surface) => [surface.id, known(surface)]))

/** The surface of an id, the same object every time; null for any other text. */
export const surfaceOf = (id: string): ShownSurface | null => all.get(id) ?? null

const made = new WeakMap<Expression, ShownSurface>()
const usual: Interval = [-4, 4]

/** The surface of an expression in x and y, the same object for the same expression. */
export function ownSurface(expression: Expression): ShownSurface {
  const before = made.get(expression)
  if (before) return before
  const { text, value, slopes, numpy, gradientNumpy } = expression
  const shown: ShownSurface = {
    id: null,
    text,
    value: (x, y) => value(x, y),
    gradient(x, y, out) {
      // Where f has no value it has no slope either: ln(−1) is no number, though 1/x is.
      const none = Number.isNaN(value(x, y))
      out[0] = none ? NaN : slopes[0]!(x, y)
      out[1] = none ? NaN : slopes[1]!(x, y)
    },
    domain: [usual, usual],
    minima: [],
    numpy: `${numpy}\n\n${gradientNumpy}`,
    names: { f: 'f', gradient: 'gradient' },
    pytorch: null,
  }
  made.set(expression, shown)
  return shown
}

const room = 0.08
const widened = ([low, high]: Interval): Interval => [low - room * (high - low), high + room * (high - low)]
const holding = ([low, high]: Interval, at: number): Interval => {
  if (at >= low && at <= high) return [low, high]
  const half = (high - low) / 2
  return [at - half, at + half]
}

/** The domain with some room around it; moved where it would not show the point. */
export function viewAt({ domain: [x, y] }: ShownSurface, point: readonly [number, number]): Domain {
  return [holding(widened(x), point[0]), holding(widened(y), point[1])]
}

/** Whether a surface's picture shows a point without being moved. */
export const shows = ({ domain: [x, y] }: ShownSurface, [px, py]: readonly [number, number]) =>
  px >= x[0] && px <= x[1] && py >= y[0] && py <= y[1]

/** The start that a surface suggests, for a point that lies outside its picture. */
export const startOf = (id: string): readonly [number, number] =>
  surfaces.find((surface) => surface.id === id)?.start ?? [1, 1]
