import { normalDensity } from '../../../core/facts/normal.ts'
import type { PlotSpace } from '../../../plot/plotSpace.ts'

/** Of the picture's height, at the most likely input. */
const share = 0.5
const steps = 120
/** Standard deviations to either side; beyond them the hill is lower than a pixel. */
const reach = 4

/** The density of a normal input as a closed path that stands on the picture's floor; a post for an input without spread. */
export function densityPath({ x, inner }: Pick<PlotSpace, 'x' | 'inner'>, mean: number, std: number): string {
  const height = share * (inner.bottom - inner.top)
  const floor = inner.bottom.toFixed(1)
  const middle = x(mean)
  const width = Math.max(0.5, x(mean + std) - middle)
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const z = reach * ((2 * i) / steps - 1)
    const up = (height * normalDensity(z)) / normalDensity(0)
    return `L${(middle + z * width).toFixed(1)},${(inner.bottom - up).toFixed(1)}`
  })
  const [from, to] = [middle - reach * width, middle + reach * width]
  return `M${from.toFixed(1)},${floor}${points.join('')}L${to.toFixed(1)},${floor}Z`
}
