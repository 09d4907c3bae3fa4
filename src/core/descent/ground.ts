import type { Surface } from '../define/surface.ts'
import { evaluator } from '../program/evaluator.ts'
import type { Program } from '../program/program.ts'
import { surfaces } from '../surfaces/index.ts'

/** What a walk needs of a surface; an expression of the user's can be one. */
export type Ground = Pick<Surface, 'value' | 'gradient'>

/** A ground as plain data, which travels to a worker: the id of a surface, or the programs of f, ∂f/∂x and ∂f/∂y. */
export type GroundSpec =
  string | { readonly value: Program; readonly gradient: readonly [dx: Program, dy: Program] }

/** @throws RangeError if there is no such surface, or the data is no program */
export function groundOf(spec: GroundSpec): Ground {
  if (typeof spec !== 'string') return programGround(spec)
  const surface = surfaces.find(({ id }) => id === spec)
  if (!surface) throw new RangeError(`No surface is called ${spec}`)
  return surface
}

function programGround({ value, gradient }: Exclude<GroundSpec, string>): Ground {
  const [f, dx, dy] = [evaluator(value), evaluator(gradient[0]), evaluator(gradient[1])]
  return {
    value: f,
    gradient(x, y, out) {
      // Where f has no value it has no slope either: ln(−1) is no number, though 1/x is.
      const none = Number.isNaN(f(x, y))
      out[0] = none ? NaN : dx(x, y)
      out[1] = none ? NaN : dy(x, y)
    },
  }
}
