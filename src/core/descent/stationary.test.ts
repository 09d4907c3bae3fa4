import { describe, expect, it } from 'vitest'
import { ackley } from '../surfaces/ackley.ts'
import { dropWave } from '../surfaces/dropWave.ts'
import { easom } from '../surfaces/easom.ts'
import { himmelblau } from '../surfaces/himmelblau.ts'
import { surfaces } from '../surfaces/index.ts'
import { michalewicz } from '../surfaces/michalewicz.ts'
import { monkeySaddle } from '../surfaces/monkeySaddle.ts'
import { plateau } from '../surfaces/plateau.ts'
import { rastrigin } from '../surfaces/rastrigin.ts'
import { saddle } from '../surfaces/saddle.ts'
import type { Ground } from './ground.ts'
import { stationaryNear, type StationaryPoint } from './stationary.ts'

/** A ground whose gradient is known in closed form. */
const ground = (value: Ground['value'], dx: Ground['value'], dy: Ground['value']): Ground => ({
  value,
  gradient(x, y, out) {
    out[0] = dx(x, y)
    out[1] = dy(x, y)
  },
})

const found = (result: ReturnType<typeof stationaryNear>) => result as StationaryPoint

describe('stationaryNear', () => {
  const withMinima = surfaces.flatMap((surface) => surface.minima.map((minimum) => ({ surface, minimum })))

  it.each(withMinima.map((one) => [one.surface.id, ...one.minimum, one] as const))(
    'finds the minimum of %s at (%f, %f) from all sides',
    (_, x, y, { surface }) => {
      const [[x0, x1], [y0, y1]] = surface.domain
      const reach = 0.02 * Math.hypot(x1 - x0, y1 - y0)
      for (const [dx, dy] of [
        [0, 0],
        [0.1, 0.05],
        [-0.07, 0.1],
        [0.02, -0.12],
      ] as const) {
        const near = stationaryNear(surface, x + dx * reach, y + dy * reach, reach, surface.minima)
        expect(near).toEqual({ x, y, kind: 'minimum', isolated: true })
      }
    },
  )

  it('needs no list for smooth minima, to ten digits', () => {
    for (const [x, y] of himmelblau.minima) {
      const point = found(stationaryNear(himmelblau, x + 0.05, y - 0.08, 0.3))
      expect(point).toEqual({
        x: expect.closeTo(x, 10),
        y: expect.closeTo(y, 10),
        kind: 'minimum',
        isolated: true,
      })
    }
  })

  it('shortens the steps that would lead beyond a minimum in a curve that straightens out', () => {
    const funnel = ground(
      (x, y) => Math.sqrt(1 + x * x) + y * y,
      (x) => x / Math.sqrt(1 + x * x),
      (_, y) => 2 * y,
    )
    // A whole step leads from x to −x³.
    expect(found(stationaryNear(funnel, 1.3, 0.3, 10))).toMatchObject({
      x: expect.closeTo(0, 9),
      kind: 'minimum',
    })
  })

  it('tells minima, saddles and maxima apart', () => {
    const kinds = (x: number, y: number) => found(stationaryNear(rastrigin, x, y, 0.2)).kind
    expect([kinds(0.98, 0.02), kinds(0.52, 0.02), kinds(0.52, 0.49)]).toEqual([
      'minimum',
      'saddle',
      'maximum',
    ])
    expect(found(stationaryNear(saddle, 0.01, -0.02, 0.1))).toMatchObject({ x: 0, y: 0, kind: 'saddle' })
  })

  it('calls a point without curvature by the heights around it', () => {
    const at = found(stationaryNear(monkeySaddle, 0, 0, 0.1))
    expect(at).toEqual({ x: 0, y: 0, kind: 'saddle', isolated: true })
    const near = found(stationaryNear(monkeySaddle, 0.03, -0.02, 0.1))
    expect(near.kind).toBe('saddle')
    expect(Math.hypot(near.x, near.y)).toBeLessThan(1e-4)
    const quartic = (sign: number) =>
      ground(
        (x, y) => sign * (x ** 4 + y ** 4),
        (x) => 4 * sign * x ** 3,
        (_, y) => 4 * sign * y ** 3,
      )
    expect(found(stationaryNear(quartic(1), 0.1, 0.2, 0.5))).toMatchObject({
      kind: 'minimum',
      isolated: true,
    })
    expect(found(stationaryNear(quartic(-1), 0.1, 0.2, 0.5))).toMatchObject({
      kind: 'maximum',
      isolated: true,
    })
  })

  it('says that the floor of a moat is a line of minima, and its rim a line of maxima', () => {
    const ring = found(stationaryNear(dropWave, 0.5, 0.2, 0.1))
    expect(ring).toMatchObject({ kind: 'minimum', isolated: false })
    const radius = Math.hypot(ring.x, ring.y)
    const slope = new Float64Array(2)
    dropWave.gradient(radius, 0, slope)
    expect(slope[0]).toBeCloseTo(0, 6)
    const rim = found(stationaryNear(dropWave, 0.26, 0, 0.1))
    expect(rim).toMatchObject({ kind: 'maximum', isolated: false })
    const valley = found(stationaryNear(michalewicz, 2.2, 0.05, 0.11))
    expect(valley).toMatchObject({ x: expect.closeTo(2.2029, 4), kind: 'minimum', isolated: false })
  })

  it('says that a plain is flat, and only a plain', () => {
    expect(stationaryNear(easom, -1, -1, 0.2)).toBe('flat')
    expect(stationaryNear(plateau, 5, 5, 0.2)).toBe('flat')
    expect(stationaryNear(plateau, 0, 0, 0.2)).toMatchObject({ kind: 'minimum' })
    const tiny = ground(
      (x, y) => 1e-9 * (x * x + y * y),
      (x) => 2e-9 * x,
      (_, y) => 2e-9 * y,
    )
    expect(stationaryNear(tiny, 0, 0, 0.2)).toBe('flat')
    expect(stationaryNear(tiny, 0, 0, 0.2, [], 1e-9)).toMatchObject({ kind: 'minimum' })
  })

  it('finds nothing on a slope, beyond its reach, or where there are no numbers', () => {
    const slope = ground(
      (x, y) => x + y * y,
      () => 1,
      (_, y) => 2 * y,
    )
    expect(stationaryNear(slope, 3, 0, 0.5)).toBeNull()
    expect(stationaryNear(slope, 3, 0.2, 0.5)).toBeNull()
    expect(stationaryNear(himmelblau, 3.3, 2, 0.25)).toBeNull()
    expect(stationaryNear(himmelblau, 3.2, 2, 0.25)).not.toBeNull()
    const none = ground(
      () => NaN,
      () => NaN,
      () => NaN,
    )
    expect(stationaryNear(none, 0, 0, 1)).toBeNull()
    expect(stationaryNear(himmelblau, NaN, 0, 1)).toBeNull()
  })

  it('finds the tip of a cone only where it is known', () => {
    expect(stationaryNear(ackley, 0.02, 0.01, 0.2)).toBeNull()
    expect(stationaryNear(ackley, 0.02, 0.01, 0.2, ackley.minima)).toMatchObject({
      x: 0,
      y: 0,
      kind: 'minimum',
    })
    expect(stationaryNear(ackley, 0.3, 0, 0.2, ackley.minima)).toBeNull()
  })
})
