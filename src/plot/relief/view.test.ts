import { describe, expect, it } from 'vitest'
import { zoomAt } from '../figure/surface.ts'
import { dragged, partOf, planeOf, sameView, turned, usualView } from './view.ts'

describe('the view', () => {
  it('stays above the ground and does not pass straight above', () => {
    expect(turned(usualView, 0, -9).tilt).toBeGreaterThan(0)
    expect(turned(usualView, 0, 9).tilt).toBe(Math.PI / 2)
  })

  it('is the same after a full turn', () => {
    let view = usualView
    for (let i = 0; i < 48; i++) view = turned(view, Math.PI / 24, 0)
    expect(view.azimuth).toBeCloseTo(usualView.azimuth, 9)
  })

  it('follows the hand: a drag to the right and back ends where it began', () => {
    const there = dragged(usualView, 120, 30)
    expect(there.azimuth).toBeLessThan(usualView.azimuth)
    expect(there.tilt).toBeGreaterThan(usualView.tilt)
    expect(dragged(there, -120, -30).azimuth).toBeCloseTo(usualView.azimuth, 12)
  })

  it('zooms as figures do, the place under the pointer resting', () => {
    const plane = planeOf(usualView, { width: 400, height: 200 })
    const shown = zoomAt(plane, [100, 50], 0.5, 'xy')
    expect(shown).toEqual({ x: [0.125, 0.625], y: [0.375, 0.875] })
    expect(partOf(shown)).toEqual(shown)
  })

  it('shows all at least, in the middle, and neither a speck nor what lies beside the picture', () => {
    expect(partOf({ x: [-0.5, 1.5], y: [-0.5, 1.5] })).toEqual({ x: [0, 1], y: [0, 1] })
    expect(partOf({ x: [0.5, 0.51], y: [0.5, 0.51] })).toBeNull()
    expect(partOf({ x: [1, 1.5], y: [0, 0.5] })).toBeNull()
  })

  it('is known again', () => {
    expect(sameView(usualView, { ...usualView })).toBe(true)
    expect(sameView(usualView, turned(usualView, 0.1, 0))).toBe(false)
    expect(sameView(usualView, { ...usualView, shown: { x: [0, 0.5], y: [0, 0.5] } })).toBe(false)
  })
})
