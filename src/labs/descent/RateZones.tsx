import type { Surface } from '../../core/define/surface.ts'
import { factorsOf } from './insight.ts'
import { useWords } from './words.ts'

interface RateZonesProps {
  readonly surface: Surface
  /** The ends of the logarithmic slider above. */
  readonly track: { readonly min: number; readonly max: number }
}

/**
 * What gradient descent does at each learning rate, where that can be told beforehand: with the largest curvature λ it
 * converges below 1/λ, oscillates up to 2/λ, and diverges above.
 */
export function RateZones({ surface, track }: RateZonesProps) {
  const { zones } = useWords()
  const curvatures = factorsOf(surface, 0)?.map(({ curvature }) => curvature)
  if (!curvatures || curvatures.some((curvature) => curvature <= 0)) return null
  const steepest = Math.max(...curvatures)
  const share = (rate: number) => (100 * Math.log(rate / track.min)) / Math.log(track.max / track.min)
  const columns = `${share(1 / steepest)}fr ${share(2 / steepest) - share(1 / steepest)}fr ${100 - share(2 / steepest)}fr`
  return (
    <div className="rate-zones">
      <div className="rate-bar" style={{ gridTemplateColumns: columns }} aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
      <span>{zones.converges}</span>
      <span>{zones.oscillates}</span>
      <span>{zones.diverges}</span>
    </div>
  )
}
