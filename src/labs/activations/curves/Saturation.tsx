import { saturatedStretches, type Stretch } from '../../../core/facts/saturation.ts'
import { usePlot, type PlotSpace } from '../../../plot/plotSpace.ts'
import { strokeOf, textOf } from '../../../plot/tone.ts'
import { chosenTone, type Shown } from '../shown.ts'
import { useSetting } from '../store.ts'
import { useWords } from '../words.ts'
import { densityPath } from './density.ts'
import { latest } from './latest.ts'
import { shareText, useSaturatedShare } from './normalInput.ts'

/** Finer than a pixel of any picture. */
const cells = 2400

const stretchesOf = latest((slope: Shown['slope'], low: number, high: number) =>
  saturatedStretches(slope, [low, high], cells),
)

/** The picture's stretches at which |slope| < 0.1, as one path over its whole height. */
function bandsOf({ slope }: Pick<Shown, 'slope'>, { x, inner }: PlotSpace): string {
  const stretches = stretchesOf(slope, ...x.domain)
  const height = inner.bottom - inner.top
  const band = ([a, b]: Stretch) =>
    `M${x(a).toFixed(2)},${inner.top}H${x(b).toFixed(2)}v${height}H${x(a).toFixed(2)}Z`
  return stretches.map(band).join('')
}

/** Shades where f is saturated. */
export function SaturatedBands({ f }: { readonly f: Shown }) {
  const bands = bandsOf(f, usePlot())
  if (useSetting('shade') === 'off' || bands === '') return null
  return <path className="saturated" d={bands} fill={strokeOf(chosenTone)} aria-hidden="true" />
}

/** The density of the input as a low hill along the floor, dark where f is saturated, and how much of it that is. */
export function InputHill({ f }: { readonly f: Shown }) {
  const words = useWords()
  const space = usePlot()
  const [mean, std] = [useSetting('mean'), useSetting('std')]
  const bands = bandsOf(f, space)
  const share = useSaturatedShare(f)
  if (useSetting('shade') === 'off') return null
  const hill = densityPath(space, mean, std)
  const id = `saturated-${f.id}`
  const { left, top } = space.inner
  return (
    <g className="input-hill" aria-hidden="true">
      <clipPath id={id}>
        <path d={bands} />
      </clipPath>
      <g clipPath={space.clip}>
        <path className="input" d={hill} />
        <path className="input flat" d={hill} clipPath={`url(#${id})`} fill={strokeOf(chosenTone)} />
      </g>
      <text x={left + 44} y={top - 9} fill={textOf(chosenTone)}>
        {words.shaded(shareText(share))}
      </text>
    </g>
  )
}
