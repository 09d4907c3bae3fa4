import { samples, width, type Depth, type Place } from '../../../core/depth/depth.ts'
import type { Histogram } from '../../../core/depth/histogram.ts'

/** Values of one place. */
const all = samples * width

export const shareOf = (count: number): number => count / all

/** In how many columns and rows so many pictures stand, balanced, at most so many in a row. */
export function gridOf(count: number, most: number): { readonly columns: number; readonly rows: number } {
  const rows = Math.ceil(count / most)
  return { columns: Math.ceil(count / rows), rows }
}

/** How many pictures a row may hold where so many pixels are across. */
export const mostAcross = (pixels: number): number => Math.max(2, Math.min(7, Math.floor(pixels / 98)))

const round = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1]

/**
 * The share at the top of all histograms: where a single bin towers over the others, as the zeros of a ReLU do, the
 * second largest decides, and the tall one is cut and says its share.
 */
export function topOf(histograms: readonly Histogram[]): number {
  const needs = histograms.map(({ counts }) => {
    const [first = 0, second = 0] = [...counts].sort((a, b) => b - a).map(shareOf)
    return second < 0.02 ? first : Math.min(first, 1.15 * second)
  })
  const need = Math.max(...needs, round[0]!)
  return round.find((top) => top >= need) ?? 1
}

export const histogramOf = (place: Place, axes: 'shared' | 'own'): Histogram =>
  axes === 'own' ? place.own : place.shared

/** The layers share their axis; the input has one of its own, of the same height. */
export const heightOf = (depth: Depth, axes: 'shared' | 'own'): number =>
  topOf(depth.map((place) => histogramOf(place, axes)))
