import { eyeOf } from './camera.ts'
import { cells, ground, inBlock, top, type HeightField, type Vec3 } from './heightField.ts'
import { inSight } from './pick.ts'
import { usualView, type View } from './view.ts'

/** Places looked at, across and up. */
const looks = 10
/** How much more of the lowlands another view must show to be taken instead. */
const gain = 0.1

const azimuths = [
  usualView.azimuth,
  -usualView.azimuth,
  Math.PI / 2 - usualView.azimuth,
  usualView.azimuth - Math.PI / 2,
]

/**
 * From where a surface is looked at first: as usual, unless its walls would then hide the lowlands, where walks end, and
 * another quarter or a steeper look shows more of them.
 * @param before the view of now, kept if it serves
 */
export function homeView(field: HeightField, before: View = usualView): View {
  const places = lowlands(field)
  const shown = (view: View) => shareSeen(field, view, places)
  const views = [usualView.tilt, usualView.tilt + 0.2].flatMap((tilt) =>
    azimuths.map((azimuth) => ({ ...usualView, azimuth, tilt })),
  )
  let [best, most] = [before, shown(before)]
  for (const view of views) {
    const share = shown(view)
    if (share > most + gain) [best, most] = [view, share]
  }
  return best
}

interface Look {
  readonly at: Vec3
  /** The lower, the more it counts. */
  readonly weight: number
}

function lowlands(field: HeightField): Look[] {
  const middle = (k: number) => ((k + 0.5) / looks) * cells
  return Array.from({ length: looks * looks }, (_, k): Look => {
    const at = inBlock(field, middle(k % looks), middle(Math.floor(k / looks)))
    return { at, weight: (1 - (at[2] - ground) / (top - ground)) ** 3 }
  }).filter(({ weight }) => !Number.isNaN(weight))
}

function shareSeen(field: HeightField, view: View, places: readonly Look[]): number {
  const eye = eyeOf(view)
  const [seen, all] = places.reduce(
    ([seen, all], { at, weight }) => [seen + (inSight(field, { eye }, at) ? weight : 0), all + weight],
    [0, 1e-9],
  )
  return seen / all
}
