import { useCallback } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import type { ReadoutRow } from '../../../plot/HoverReadout.tsx'
import { useRace } from '../raceState.ts'
import { numberOf, otherOf } from './facts.ts'
import { cellAt, startOf } from './mapInput.ts'
import type { Picture } from './picture.ts'
import { useBasinsWords, type BasinsWords } from './words.ts'

export const placeText = (at: readonly number[], digits = 3): string =>
  `(${at.map((value) => formatNumber(value, digits)).join(', ')})`

/** Where a basin is; rounding leaves 1e-147 for 0. */
export const basinPlace = ({ x, y }: { readonly x: number; readonly y: number }, digits = 3): string =>
  placeText(
    [x, y].map((value) => (Math.abs(value) < 1e-9 ? 0 : value)),
    digits,
  )

/** What the map says at a place: the start of the cell, where its walk ends, and in how many steps. */
export function useReading(picture: Picture | null): (x: number, y: number) => readonly ReadoutRow[] {
  const words = useBasinsWords()
  const { surface } = useRace()
  return useCallback(
    (x, y) => {
      const cell = picture && cellAt(picture.input, x, y)
      const at = picture && cell !== null ? startOf(picture.input, cell) : ([x, y] as const)
      return [
        { label: words.start, value: placeText(at) },
        { label: 'f', value: formatNumber(surface.value(...at)) },
        ...(picture && cell !== null ? endRows(picture, cell, words) : []),
      ]
    },
    [picture, surface, words],
  )
}

function endRows({ map: { basins, cells, steps } }: Picture, cell: number, words: BasinsWords): ReadoutRow[] {
  const basin = basins[cells[cell]!]
  const other = otherOf(cells[cell]!)
  const taken = { label: words.steps, value: String(steps[cell]!) }
  if (basin) {
    const end = `${numberOf(basin)}: ${basinPlace(basin)}`
    return [{ label: words.basin, value: end }, taken]
  }
  if (other === null) return []
  return [{ label: words.ends, value: words.others[other] }, ...(other === 'diverged' ? [taken] : [])]
}
