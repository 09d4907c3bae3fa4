import type { Box } from '../labels.ts'
import type { Interval } from '../scale.ts'
import { allowedFactor, movedBy, zoomedBy, type Axis } from './zoom.ts'

export type Along = 'x' | 'y' | 'xy'
/** Pixels from the upper left corner of the plot. */
export type Place = readonly [u: number, v: number]

/** What a figure shows. */
export interface Shown {
  readonly x: Interval
  readonly y: Interval
}

/** Where a figure shows it and how it may change. */
export interface Surface {
  readonly x: Axis
  readonly y: Axis
  readonly inner: Box
  readonly along: Along
  /** A unit is as long across as up, and stays so: both axes zoom together. */
  readonly equal: boolean
}

/** Which axes a gesture at a place takes: beside the picture, where its numbers stand, only the axis of those numbers. */
export function alongAt({ inner, along, equal }: Surface, [u, v]: Place): Along | null {
  if (equal) return along
  const only = u < inner.left ? 'y' : v > inner.bottom ? 'x' : along
  return along === 'xy' || along === only ? only : null
}

/** Zooms about a place. At a limit of one axis neither goes on, so that the picture keeps its shape. */
export function zoomAt({ x, y, inner }: Surface, [u, v]: Place, factor: number, along: Along): Shown {
  const axes = [...(along === 'y' ? [] : [x]), ...(along === 'x' ? [] : [y])]
  const factors = axes.map((axis) => allowedFactor(axis, factor))
  const k = factor < 1 ? Math.max(...factors) : Math.min(...factors)
  if (Math.abs(k - 1) < 1e-9) return { x: x.domain, y: y.domain }
  return {
    x: along === 'y' ? x.domain : zoomedBy(x, k, shareOf(u, inner.left, inner.right)),
    y: along === 'x' ? y.domain : zoomedBy(y, k, shareOf(v, inner.bottom, inner.top)),
  }
}

/** Moves the picture by so many pixels, as paper under the hand. */
export function moveBy({ x, y, inner }: Surface, [du, dv]: Place, along: Along): Shown {
  return {
    x: along === 'y' ? x.domain : movedBy(x, -du / (inner.right - inner.left)),
    y: along === 'x' ? y.domain : movedBy(y, dv / (inner.bottom - inner.top)),
  }
}

const shareOf = (pixel: number, low: number, high: number) =>
  Math.min(1, Math.max(0, (pixel - low) / (high - low)))

/** The same surface when it shows something else. */
export const showing = (surface: Surface, { x, y }: Shown): Surface => ({
  ...surface,
  x: { ...surface.x, domain: x },
  y: { ...surface.y, domain: y },
})
