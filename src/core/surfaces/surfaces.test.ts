import { describe, expect, it } from 'vitest'
import { formulaOf } from '../../../scripts/formulas/mathml.ts'
import { complaintsAbout } from '../define/family.testing.ts'
import type { Surface } from '../define/surface.ts'
import { gradientCheck } from '../differentiate/gradientCheck.ts'
import { numericalGradient } from '../differentiate/numericalGradient.ts'
import golden from '../golden/surfaces.json'
import { surfaces } from './index.ts'

type Reference = {
  domain: number[][]
  minima: number[][]
  rows: [x: number, y: number, f: number, dx: number, dy: number][]
}
const references = golden.functions as unknown as Record<string, Reference>
const each = surfaces.map((surface) => [surface.id, surface] as const)

/** (n + 1)² points of a surface's domain, its edge included. */
function gridOf({ domain: [[left, right], [bottom, top]] }: Surface, n: number) {
  const at = (low: number, high: number, i: number) => low + ((high - low) * i) / n
  return Array.from({ length: (n + 1) ** 2 }, (_, k) => {
    const [i, j] = [k % (n + 1), Math.floor(k / (n + 1))]
    return [at(left, right, i), at(bottom, top, j)] as const
  })
}

/** (∂²f/∂x², ∂²f/∂x∂y, ∂²f/∂y∂x, ∂²f/∂y²) by central differences of the gradient. */
function hessianAt(surface: Surface, x: number, y: number): number[] {
  const h = 1e-4
  const [ahead, behind] = [new Float64Array(2), new Float64Array(2)]
  const along = (dx: number, dy: number) => {
    surface.gradient(x + dx, y + dy, ahead)
    surface.gradient(x - dx, y - dy, behind)
    return Array.from(ahead, (slope, i) => (slope - behind[i]!) / (2 * h))
  }
  return [...along(h, 0), ...along(0, h)]
}

function expectClose(actual: number, wanted: number) {
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(1e-11 * (1 + Math.abs(wanted)))
}

describe('surfaces', () => {
  it('fill their folder: each file is listed, named after its id and has words in three languages', () => {
    const folder = import.meta.glob(['./*.ts', '!./*.test.ts'], { eager: true })
    expect(complaintsAbout(surfaces, folder)).toEqual([])
  })

  it.each(each)('%s has the golden values, gradients, domain and minima', (id, surface) => {
    const { domain, minima, rows } = references[id]!
    const out = new Float64Array(2)
    for (const [x, y, f, dx, dy] of rows) {
      surface.gradient(x, y, out)
      expectClose(surface.value(x, y), f)
      expectClose(out[0]!, dx)
      expectClose(out[1]!, dy)
    }
    expect(surface.domain).toEqual(domain)
    expect(surface.minima).toEqual(minima)
  })

  it.each(each)('%s has the gradient that differences show, all over its domain', (_, surface) => {
    const h = 1e-5
    const f = ([x, y]: Float64Array) => surface.value(x!, y!)
    const out = new Float64Array(2)
    // The grid holds Ackley's tip: a cone has no gradient there, but central differences see the (0, 0) that is defined.
    for (const point of gridOf(surface, 10)) {
      surface.gradient(...point, out)
      // A difference is off by h²/6 times the third derivative, a third of what doubling h changes, and by the rounding of f over h.
      const truncation = gradientCheck(f, point, numericalGradient(f, point, 2 * h), h)
      const rounding = (4 * Number.EPSILON * Math.abs(surface.value(...point))) / h
      expect(gradientCheck(f, point, out, h)).toBeLessThan(1e-8 + truncation + rounding)
    }
  })

  it.each(each)('%s is flat at each minimum, and nowhere in its domain lower', (id, surface) => {
    const out = new Float64Array(2)
    const heights = [...references[id]!.rows, ...gridOf(surface, 100)].map(([x, y]) => surface.value(x, y))
    for (const [x, y] of surface.minima) {
      surface.gradient(x, y, out)
      expect(Math.max(...out.map(Math.abs))).toBeLessThan(1e-6)
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(surface.value(x, y) - 1e-14)
    }
  })

  it.each(each)('%s states its Hessian if, and only if, that is constant', (_, surface) => {
    const points = [surface.start, ...gridOf(surface, 4)] as const
    const hessians = points.map(([x, y]) => hessianAt(surface, x, y))
    if (surface.hessian) {
      const [xx, xy, yy] = surface.hessian
      for (const found of hessians)
        [xx, xy, xy, yy].forEach((wanted, i) => expect(found[i]).toBeCloseTo(wanted, 8))
    } else {
      const changes = hessians.flatMap((found) => found.map((d, i) => Math.abs(d - hessians[0]![i]!)))
      expect(Math.max(...changes)).toBeGreaterThan(0.1)
    }
  })

  it.each(each)('%s starts its walk inside its domain, where it slopes', (_, surface) => {
    const out = new Float64Array(2)
    surface.gradient(...surface.start, out)
    expect(Math.max(...out.map(Math.abs))).toBeGreaterThan(0.01)
    surface.domain.forEach(([low, high], i) => {
      expect(surface.start[i]).toBeGreaterThanOrEqual(low)
      expect(surface.start[i]).toBeLessThanOrEqual(high)
    })
  })

  it('stand in the order of the catalogue, none left out', () => {
    expect(surfaces.map(({ id }) => id)).toEqual(Object.keys(references))
  })

  it.each(each)('%s has formulas that a chooser and a card can show', (_, surface) => {
    expect(surface.formula.length).toBeLessThanOrEqual(60)
    for (const tex of [surface.tex, surface.gradientTex]) {
      const { symbolic, live } = formulaOf(tex)
      expect(symbolic).not.toContain('data-slot')
      for (const name of ['x', 'y']) expect(live).toContain(`data-slot="${name}"`)
      // A number directly behind a letter would run into it: π with −1.3 would read π − 1.3.
      expect(live).not.toMatch(/<\/mi><mrow class="slot"/)
    }
  })
})
