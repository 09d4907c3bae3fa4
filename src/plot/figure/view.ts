import { useMemo, useState } from 'react'
import type { Interval } from '../scale.ts'
import type { Placed } from './data.ts'
import type { Shown } from './surface.ts'

interface Kept {
  readonly of: unknown
  /** Data units; null for the home view. */
  readonly x: Interval | null
  /** By the names of the figures. */
  readonly y: Readonly<Record<string, Interval | null>>
}

/** What one figure shows, or several over the same x. */
export interface View extends Pick<Kept, 'x' | 'y'> {
  /** @param name of the figure that changes; its y is its own */
  change(name: string, shown: Shown): void
  /** Everything, in all of them. */
  whole(): void
  /** The figures that show it: they are one picture when they are saved. */
  readonly figures: Set<Placed>
}

const home = { x: null, y: {} }

/**
 * A view that Figures share: `const view = useView(f)`, then `<Figure view={view} …/>` for f and for f′. It is kept in data
 * units, so that it rests while sliders change the curves or the axes around it.
 * @param of what is looked at: something else begins with the whole view
 */
export function useView(of?: unknown): View {
  const [kept, keep] = useState<Kept>({ of, ...home })
  const [figures] = useState(() => new Set<Placed>())
  return useMemo(() => {
    const { x, y } = kept.of === of ? kept : home
    return {
      x,
      y,
      change: (name, shown) =>
        keep((now) => ({ of, x: shown.x, y: { ...(now.of === of ? now.y : {}), [name]: shown.y } })),
      whole: () => keep({ of, ...home }),
      figures,
    }
  }, [kept, of, figures])
}
