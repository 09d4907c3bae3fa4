import { Matrix4, PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { cameraOf, distance, project, rayAt } from './camera.ts'
import { top, type Vec3 } from './heightField.ts'
import { usualView, type View } from './view.ts'

const size = { width: 700, height: 440 }
const margin = { left: 40, right: 30, top: 24, bottom: 40 }
const half = [1, 0.7] as const
const corners = [-1, 1].flatMap((i) =>
  [-1, 1].flatMap((j) => [0, top].map((z): Vec3 => [i * half[0], j * half[1], z])),
)
const views: View[] = [0, 0.4, 1.3, 2.5, -2].flatMap((azimuth) =>
  [0.12, 0.6, 1.2, Math.PI / 2].map((tilt) => ({ ...usualView, azimuth, tilt })),
)

describe('the camera', () => {
  it('shows the whole block inside the margins, however it is turned', () => {
    for (const view of views) {
      const camera = cameraOf(view, half, size, margin)
      for (const corner of corners) {
        const [u, v] = project(camera, corner)
        expect(u).toBeGreaterThanOrEqual(40 - 1)
        expect(u).toBeLessThanOrEqual(670 + 1)
        expect(v).toBeGreaterThanOrEqual(24 - 1)
        expect(v).toBeLessThanOrEqual(400 + 1)
      }
    }
  })

  it('keeps the block’s size while it turns', () => {
    const focal = [0, 1, 2, 3].map((azimuth) => cameraOf({ ...usualView, azimuth }, half, size, margin).focal)
    for (const one of focal) expect(one / focal[0]!).toBeCloseTo(1, 2)
  })

  it('projects as three’s own camera does', () => {
    const view = { ...usualView, azimuth: 0.8, tilt: 0.5 }
    const camera = cameraOf(view, half, size, { left: 0, right: 0, top: 0, bottom: 0 })
    const theirs = new PerspectiveCamera(
      (2 * Math.atan(220 / camera.focal) * 180) / Math.PI,
      700 / 440,
      1,
      50,
    )
    theirs.up.set(0, 0, 1)
    theirs.position.set(...camera.eye)
    theirs.lookAt(new Vector3(0, 0, top / 2))
    theirs.updateMatrixWorld()
    theirs.projectionMatrixInverse.copy(new Matrix4())
    for (const corner of corners) {
      const { x, y } = new Vector3(...corner).project(theirs)
      const [u, v] = project(camera, corner)
      expect(u - camera.centre[0]).toBeCloseTo(350 * x, 6)
      expect(v - camera.centre[1]).toBeCloseTo(-220 * y, 6)
    }
  })

  it('casts rays that pass through what is seen there', () => {
    const camera = cameraOf({ ...usualView, shown: { x: [0.2, 0.6], y: [0.1, 0.5] } }, half, size, margin)
    for (const corner of corners) {
      const { from, way } = rayAt(camera, project(camera, corner))
      const far = Math.hypot(...corner.map((c, i) => c - from[i]!))
      corner.forEach((c, i) => expect(from[i]! + far * way[i]!).toBeCloseTo(c, 9))
    }
  })

  it('shows a part of the picture enlarged', () => {
    const [whole, part] = [usualView, { ...usualView, shown: { x: [0.25, 0.75], y: [0.5, 1] } } as const].map(
      (view) => cameraOf(view, half, size, margin),
    )
    for (const corner of corners) {
      const [[u, v], [u2, v2]] = [project(whole!, corner), project(part!, corner)]
      expect(u2).toBeCloseTo(2 * (u - 175), 9)
      expect(v2).toBeCloseTo(2 * v, 9)
    }
  })

  it('stays as far away as it is told', () => {
    const { eye } = cameraOf(usualView, half, size, margin)
    expect(Math.hypot(eye[0], eye[1], eye[2] - top / 2)).toBeCloseTo(distance, 12)
  })
})
