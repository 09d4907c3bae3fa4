import { formatNumber } from '../../../controls/format.ts'
import { Readout } from '../../../controls/Readout.tsx'
import { textOf } from '../../../plot/tone.ts'
import { differenceText, fullNumber } from '../numbers.ts'
import { axisTones } from './PointArrow.tsx'
import { useGradientWords } from './roomWords.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'
import { useGradient, type Taken } from './useGradient.ts'
import { useSurface } from './useSurface.ts'

/** Under the pictures: each partial derivative by differences and by calculus, to the last digit. */
export function GradientNumbers() {
  const surface = useSurface()
  return surface && <Numbers surface={surface} />
}

function Numbers({ surface }: { readonly surface: AnySurface }) {
  const words = useGradientWords()
  const taken = useGradient(surface)
  const { point, h, f, norm } = taken
  return (
    <div className="gradient-numbers">
      <div className="gradient-table" role="region" aria-label={words.numbers} tabIndex={0}>
        <table className="ledger">
          <thead>
            <tr>
              <th scope="col">h = {differenceText(h)}</th>
              <th scope="col">{words.numerical}</th>
              <th scope="col">{words.analytic}</th>
              <th scope="col">{words.difference}</th>
            </tr>
          </thead>
          <tbody>
            <Row axis={0} taken={taken} />
            <Row axis={1} taken={taken} />
          </tbody>
        </table>
      </div>
      <p className="gradient-place">
        x = <Readout name="x" value={point[0]} format={fullNumber} />, y ={' '}
        <Readout name="y" value={point[1]} format={fullNumber} />, f ={' '}
        <Readout name="f" value={f} format={fullNumber} />, {words.norm} ={' '}
        <Readout name="gradientNorm" value={norm} format={fullNumber} />
      </p>
    </div>
  )
}

const names = ['x', 'y'] as const

function Row({ axis, taken: { numerical, analytic } }: { readonly axis: 0 | 1; readonly taken: Taken }) {
  const [found, exact] = [numerical[axis]!, analytic[axis]!]
  return (
    <tr>
      <th scope="row" style={{ color: textOf(axisTones[axis]) }}>
        ∂f/∂{names[axis]}
      </th>
      <td>
        <Readout name="slope" run={`numerical-${names[axis]}`} value={found} format={fullNumber} />
      </td>
      <td>
        <Readout name="slope" run={`analytic-${names[axis]}`} value={exact} format={fullNumber} />
      </td>
      <td>{formatNumber(Math.abs(found - exact), 3)}</td>
    </tr>
  )
}
