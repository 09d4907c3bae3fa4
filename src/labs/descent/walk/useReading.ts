import { useMemo } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'
import type { ReadoutRow } from '../../../plot/HoverReadout.tsx'

/** What the pointer reads off a surface: where it is, and f there. */
export function useReading(surface: AnySurface): (x: number, y: number) => readonly ReadoutRow[] {
  return useMemo(
    () => (x, y) => [
      { label: 'x', value: formatNumber(x) },
      { label: 'y', value: formatNumber(y) },
      { label: 'f', value: formatNumber(surface.value(x, y)) },
    ],
    [surface],
  )
}
