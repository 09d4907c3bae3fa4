import type { Surface } from '../core/define/surface.ts'
import type { Ground, GroundSpec } from '../core/descent/ground.ts'
import { surfaces } from '../core/surfaces/index.ts'
import type { Expression } from './expression.ts'

/** A surface to be looked at and walked on: a known one, or the user's own. */
export interface AnySurface extends Ground {
  /** Of a known surface; null for the user's own. */
  readonly id: string | null
  /** Its formula in plain text; an own one is called by it. */
  readonly text: string
  /** What a picture shows at first. */
  readonly domain: readonly [x: readonly [number, number], y: readonly [number, number]]
  /** Global minima, as far as they are known. */
  readonly minima: readonly (readonly [number, number])[]
  /** A start from which a walk is instructive. */
  readonly start: readonly [number, number]
  /** The constant matrix of second derivatives (xx, xy, yy) of a quadratic surface; null where it is not constant or not known. */
  readonly hessian: readonly [number, number, number] | null
  /** The same ground as plain data. */
  readonly spec: GroundSpec
  /** What its Python defines. */
  readonly names: { readonly f: string; readonly gradient: string }
  /** The Python of an own surface; that of a known one lies beside its definition. */
  readonly code: SurfaceCode | null
}

export interface SurfaceCode {
  /** Python after `import numpy as np`. */
  readonly numpy: string
  /** f alone, of tensors; null where that is not known. */
  readonly pytorch: string | null
}

const pythonName = (id: string) => id.replaceAll('-', '_')

function known(surface: Surface): AnySurface {
  const { id, formula, domain, minima, start, hessian = null } = surface
  const f = pythonName(id)
  const gradient = `${f}_gradient`
  return {
    id,
    text: formula,
    value: (x, y) => surface.value(x, y),
    gradient: (x, y, out) => surface.gradient(x, y, out),
    domain,
    minima,
    start,
    hessian,
    spec: id,
    names: { f, gradient },
    code: null,
  }
}

const all = new Map(surfaces.map((surface) => [surface.id, known(surface)]))

/** The surface of an id, the same object every time; null for any other text. */
export const surfaceOf = (id: string): AnySurface | null => all.get(id) ?? null

const made = new WeakMap<Expression, AnySurface>()
const usual = [-4, 4] as const

/** The surface of an expression in x and y, the same object for the same expression. */
export function ownSurface(expression: Expression): AnySurface {
  const before = made.get(expression)
  if (before) return before
  const { text, program, gradient, value, slopes, numpy, gradientNumpy } = expression
  const spec = { value: program, gradient: [gradient[0]!, gradient[1]!] as const }
  const surface: AnySurface = {
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
    start: [-3, 2],
    hessian: null,
    spec,
    names: { f: 'f', gradient: 'gradient' },
    code: { numpy: `${numpy}\n\n${gradientNumpy}`, pytorch: null },
  }
  made.set(expression, surface)
  return surface
}

const codes = new WeakMap<AnySurface, Promise<SurfaceCode>>()

/** The Python of a surface, fetched once where it is a known one; what could not be fetched is asked for again. */
export function loadCode(surface: AnySurface): Promise<SurfaceCode> {
  const begun = codes.get(surface) ?? fetchCode(surface)
  codes.set(surface, begun)
  begun.catch(() => codes.delete(surface))
  return begun
}

async function fetchCode({ id, names, code }: AnySurface): Promise<SurfaceCode> {
  if (id === null) return code!
  const all = await import('../core/surfaces/index.ts?code')
  const { numpy } = all.default[id]!
  const height = numpy.split(`\n\ndef ${names.gradient}`)[0]!
  return { numpy, pytorch: height.replaceAll('np.', 'torch.') }
}
