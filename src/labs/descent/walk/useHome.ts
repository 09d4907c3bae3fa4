import { useEffect, useMemo, useState } from 'react'
import type { Interval } from '../../../plot/scale.ts'
import type { Race } from '../race.ts'
import { useRace } from '../raceState.ts'
import { useSettings } from '../store.ts'

type View = readonly [x: Interval, y: Interval]

/** Milliseconds without a change after which the picture is fitted to the paths anew. */
const calm = 200

/** What the picture frames at first, with some room around it. Fitted to the paths it waits until a drag pauses. */
export function useHome(): View {
  const race = useRace()
  const zoom = useSettings((settings) => settings.zoom)
  const settled = useSettled(race, calm)
  const paths = zoom === 'path' ? settled : null
  const { surface } = race
  return useMemo(() => {
    const [x, y] = (paths && boundsOf(paths)) ?? surface.domain
    return [widened(x), widened(y)]
  }, [paths, surface])
}

const widened = ([low, high]: Interval): Interval => [low - 0.08 * (high - low), high + 0.08 * (high - low)]

/** The box around all paths; null if it is a point. */
export function boundsOf({ starts, runs }: Race): View | null {
  const bounds = [0, 1].map((axis): Interval => {
    const at = starts.map((start) => start[axis]!)
    let [low, high] = [Math.min(...at), Math.max(...at)]
    for (const { walk } of runs) {
      for (let i = axis; i < walk.path.length; i += 2) {
        low = Math.min(low, walk.path[i]!)
        high = Math.max(high, walk.path[i]!)
      }
    }
    return [low, high]
  }) as [Interval, Interval]
  return bounds.some(([low, high]) => high > low) ? bounds : null
}

/** The last value that stayed for so many milliseconds. */
function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, settle] = useState(value)
  useEffect(() => {
    if (Object.is(settled, value)) return
    const timer = setTimeout(() => settle(value), milliseconds)
    return () => clearTimeout(timer)
  }, [settled, value, milliseconds])
  return settled
}
