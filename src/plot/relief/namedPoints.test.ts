import { describe, expect, it } from 'vitest'
import { arrowParts } from './arrowParts.ts'
import { cameraOf, project } from './camera.ts'
import { heightField, onSurface } from './heightField.ts'
import { lift } from './lift.ts'
import { namedPoints, type PointSpec } from './namedPoints.ts'
import { pointsOf } from './trails.ts'
import { usualView } from './view.ts'

const wave = (x: number) => (1 + Math.cos((Math.PI * x) / 2)) / 2
const hill = heightField((x, y) => wave(x) * wave(y), [-2, 2], [-2, 2])
const camera = cameraOf(
  usualView,
  hill.block.half,
  { width: 600, height: 400 },
  { left: 20, right: 20, top: 20, bottom: 20 },
)
const spec = (id: string, place: readonly [number, number], label = id): PointSpec => ({
  id,
  kind: 'mark',
  tone: 'muted',
  label,
  place,
})

describe('points on the surface', () => {
  it('lie where the surface is drawn, and know whether it hides them', () => {
    const [summit, behind] = namedPoints(
      [spec('summit', [0, 0]), spec('behind', [-0.73, 1.19])],
      hill,
      camera,
    )
    expect(summit!.at).toEqual(project(camera, onSurface(hill, [0, 0], lift)))
    expect([summit!.seen, behind!.seen]).toEqual([true, false])
  })

  it('are left out beside the block and over a hole', () => {
    const holed = heightField((x) => (x < 0 ? NaN : x), [-2, 2], [-2, 2])
    expect(
      namedPoints([spec('far', [3, 0]), spec('hole', [-1, 0]), spec('good', [1, 0])], holed, camera),
    ).toHaveLength(1)
  })

  it('have names clear of one another, and none where there is no name', () => {
    const named = namedPoints(
      [spec('one', [0, 0]), spec('two', [0.02, 0]), spec('none', [1, 1], '')],
      hill,
      camera,
    )
    const [a, b] = named.map(({ box }) => box!)
    expect(a!.right <= b!.left || b!.right <= a!.left || a!.bottom <= b!.top || b!.bottom <= a!.top).toBe(
      true,
    )
    expect(named[2]!.box).toBeNull()
  })
})

describe('the name of a walk', () => {
  const trail = { id: 'gd', path: Float64Array.of(0, 0, 1, 1, 2, 2), tone: 1, label: 'gd' } as const

  it('stands beside its disc', () => {
    expect(pointsOf({ ...trail, at: 1 })).toMatchObject([{ kind: 'disc', label: 'gd', place: [1, 1] }])
  })

  it('stands where the walk ends before the first step', () => {
    expect(pointsOf({ ...trail, at: 0 })).toMatchObject([
      { kind: 'disc', label: '', place: [0, 0] },
      { kind: 'name', label: 'gd', place: [2, 2] },
    ])
  })

  it('stays at the last point of a walk that ended before the others', () => {
    expect(pointsOf({ ...trail, at: 99, ghost: true })).toMatchObject([{ kind: 'ghost', place: [2, 2] }])
    expect(pointsOf({ ...trail, path: new Float64Array(0), at: 3 })).toEqual([])
  })
})

describe('an arrow on the surface', () => {
  it('is parted into what is seen and what the hill hides', () => {
    const { shown, hidden, head } = arrowParts(hill, camera, [0.45, -0.75], [-0.5, 0.9])
    expect(shown).toMatch(/^M/)
    expect(hidden).toMatch(/^M/)
    expect(head).not.toBeNull()
  })

  it('is cut off where the block ends, and its head with it', () => {
    const { shown, head } = arrowParts(hill, camera, [1, -1], [1e6, -1])
    const [u, v] = project(camera, onSurface(hill, [2, -1], lift))
    expect(shown.endsWith(`L${u.toFixed(1)},${v.toFixed(1)}`)).toBe(true)
    expect(head).toBeNull()
    expect(arrowParts(hill, camera, [5, 5], [6, 5]).shown).toBe('')
  })

  it('has no head if it has no length', () => {
    expect(arrowParts(hill, camera, [1, 1], [1, 1]).head).toBeNull()
  })
})
