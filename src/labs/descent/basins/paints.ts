import type { Basins } from '../../../core/descent/basins.ts'
import { ends } from '../../../core/descent/basinList.ts'
import { unpainted, type Paint } from '../../../plot/CellMap.tsx'
import { others, type Other } from './facts.ts'

/** A hue for every basin; from the seventh on the same hues come back paler, then stronger. */
const hues = [1, 2, 3, 4, 5, 6].map((i) => `var(--line-${i})`)
const basinPaints: readonly Paint[] = [0.42, 0.24, 0.58].flatMap((share) =>
  hues.map((colour) => ({ colour, share })),
)

const grey = 'var(--ink-2)'
const otherPaints: Readonly<Record<Other, Paint>> = {
  notArrived: { colour: grey, share: 0.1, pattern: { kind: 'stripes', share: 0.26 } },
  diverged: { colour: grey, share: 0.5, pattern: { kind: 'crossed', share: 0.8 } },
  flat: { colour: grey, share: 0.2 },
  other: { colour: grey, share: 0.1, pattern: { kind: 'dots', share: 0.3 } },
}

/** From few steps to many. */
export const shades: readonly Paint[] = Array.from({ length: 60 }, (_, i) => ({
  colour: 'var(--line-2)',
  share: 0.05 + (0.85 * i) / 59,
}))

/** All that a map of basins is painted with: basins, other ends, shades. */
export const paints: readonly Paint[] = [
  ...basinPaints,
  ...others.map((name) => otherPaints[name]),
  ...shades,
]
const [firstOther, firstShade] = [basinPaints.length, basinPaints.length + others.length]

export const paintOfBasin = ({ key }: { readonly key: number }): Paint =>
  basinPaints[key % basinPaints.length]!
export const paintOfOther = (name: Other): Paint => otherPaints[name]

/** The paint of every cell. @param shading where a number of steps stands on the scale; null: basins are shown */
export function paintedCells({ cells, steps, basins }: Basins, shading: Float64Array | null): Uint8Array {
  const ofEnd = new Uint8Array(256)
  for (const name of others) ofEnd[ends[name] + 128] = firstOther + others.indexOf(name)
  ofEnd[ends.pending + 128] = unpainted
  basins.forEach(({ key }, i) => (ofEnd[i + 128] = key % basinPaints.length))
  const ofSteps = shading?.map((at) => firstShade + Math.round((shades.length - 1) * at))
  const painted = new Uint8Array(cells.length)
  for (let cell = 0; cell < cells.length; cell++) {
    const end = cells[cell]!
    painted[cell] = ofSteps && end >= 0 ? ofSteps[steps[cell]!]! : ofEnd[end + 128]!
  }
  return painted
}
