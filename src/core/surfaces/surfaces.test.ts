import { describe, expect, it } from 'vitest'
import { complaintsAbout } from '../define/family.testing.ts'
import { gradientCheck } from '../differentiate/gradientCheck.ts'
import golden from '../golden/surfaces.json'
import { surfaces } from './index.ts'

type Reference = {
  domain: number[][]
  minima: number[][]
  rows: [x: number, y: number, f: number, dx: number, dy: number][]
}
const references = golden.functions as unknown as Record<string, Reference>
const each = surfaces.map((surface) => [surface.id, surface] as const)

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
    const [[left, right], [bottom, top]] = surface.domain
    const out = new Float64Array(2)
    for (let i = 0; i <= 10; i++) {
      for (let j = 0; j <= 10; j++) {
        const p = [left + ((right - left) * i) / 10, bottom + ((top - bottom) * j) / 10] as const
        surface.gradient(...p, out)
        expect(gradientCheck(([x, y]) => surface.value(x!, y!), p, out, 1e-5)).toBeLessThan(1e-6)
      }
    }
  })

  it.each(each)('%s is flat at each minimum and nowhere lower', (id, surface) => {
    const out = new Float64Array(2)
    for (const [x, y] of surface.minima) {
      surface.gradient(x, y, out)
      expect(Math.max(...out.map(Math.abs))).toBeLessThan(1e-6)
      for (const row of references[id]!.rows) expect(row[2]).toBeGreaterThanOrEqual(surface.value(x, y))
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
})
