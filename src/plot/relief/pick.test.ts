import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cameraOf, project, rayAt } from './camera.ts'
import { covers, heightField, onSurface, toWorld, type Point } from './heightField.ts'
import { crossing, inSight, pick } from './pick.ts'
import { pointAt } from './pointAt.ts'
import { usualView } from './view.ts'

const waves = heightField((x, y) => Math.sin(3 * x) * Math.cos(2 * y), [-2, 2], [-2, 2])
const wave = (x: number) => (1 + Math.cos((Math.PI * x) / 2)) / 2
const hill = heightField((x, y) => wave(x) * wave(y), [-2, 2], [-2, 2])
const camera = cameraOf(
  usualView,
  waves.block.half,
  { width: 600, height: 400 },
  { left: 20, right: 20, top: 20, bottom: 20 },
)
const inside = fc.double({ min: -1.99, max: 1.99, noNaN: true })

describe('what lies under the pointer', () => {
  it('is the point of the surface that is drawn there, wherever it is in sight', () => {
    fc.assert(
      fc.property(inside, inside, (x, y) => {
        const at = onSurface(waves, [x, y])
        if (!inSight(waves, camera, at)) return
        const hit = pick(waves, rayAt(camera, project(camera, at)))
        const [u, v] = toWorld(waves.block, [x, y])
        // inSight forgives a thin skin, which hides a strip of the slope behind a crest.
        expect(Math.hypot(hit![0] - u, hit![1] - v)).toBeLessThan(0.15)
      }),
    )
  })

  it('is exact on the near slope', () => {
    const hit = pick(hill, rayAt(camera, project(camera, onSurface(hill, [0.2, -0.5]))))
    const [u, v] = toWorld(hill.block, [0.2, -0.5])
    expect(hit![0]).toBeCloseTo(u, 5)
    expect(hit![1]).toBeCloseTo(v, 5)
  })

  it('is the edge where the side of the block is pointed at', () => {
    const hit = pick(waves, rayAt(camera, project(camera, [0.3, -1, 0.01])))
    expect(hit![0]).toBeCloseTo(0.3, 6)
    expect(hit![1]).toBeCloseTo(-1, 6)
  })

  it('is nothing beside the block, where a level plane still has a place', () => {
    const ray = rayAt(camera, [2, 398])
    expect(pick(waves, ray)).toBeNull()
    expect(crossing(ray, 0.2)).not.toBeNull()
    expect(pointAt(waves, camera, [2, 398])).toBeNull()
    expect(pointAt(waves, camera, [2, 398], 0.2)).not.toBeNull()
    expect(crossing({ from: [0, 0, 1], way: [1, 0, 0] }, 0.2)).toBeNull()
  })

  it('is nothing in a hole, and the far slope seen through it', () => {
    const holed = heightField((x, y) => (Math.hypot(x, y) < 1 ? NaN : 0), [-2, 2], [-2, 2])
    const middle = project(camera, [0, 0, 0.06])
    expect(pick(holed, rayAt(camera, middle))).toBeNull()
  })

  it('has no more digits than a pixel can tell apart', () => {
    const at = pointAt(hill, camera, project(camera, onSurface(hill, [0.2, -0.5])))!
    expect(at).toEqual([0.2, -0.5])
    expect(covers(hill.block, at)).toBe(true)
  })
})

describe('what is in sight', () => {
  const seen = (at: Point) => inSight(hill, camera, onSurface(hill, at))

  it('is the summit and the near slope, not what lies behind the hill', () => {
    expect(seen([0, 0])).toBe(true)
    expect(seen([0.2, -0.5])).toBe(true)
    expect(seen([-0.73, 1.19])).toBe(false)
  })

  it('is everything on a plain', () => {
    const plain = heightField(() => 1, [-2, 2], [-2, 2])
    fc.assert(fc.property(inside, inside, (x, y) => inSight(plain, camera, onSurface(plain, [x, y]))))
  })
})
