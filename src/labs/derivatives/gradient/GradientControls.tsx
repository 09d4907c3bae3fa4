import { Choice } from '../../../controls/Choice.tsx'
import { ExpressionField } from '../../../controls/ExpressionField.tsx'
import { Segmented } from '../../../controls/Segmented.tsx'
import { Slider } from '../../../controls/Slider.tsx'
import { surfaces } from '../../../core/surfaces/index.ts'
import { limits } from '../../../experiment/limits.ts'
import { checkExpression } from '../../../state/expressions.ts'
import { DifferenceSlider } from '../Controls.tsx'
import { fields, surfaceIds } from '../fields.ts'
import { placeText } from '../numbers.ts'
import { change, store, useSetting } from '../store.ts'
import { useGradientWords, useSurfaceName } from './roomWords.ts'
import { surfaceOf } from '../../../expression/anySurface.ts'
import { shows, startOf, viewAt } from './shownSurface.ts'
import { useOwnText, useSurface } from './useSurface.ts'

/** The left column: which surface, where, with which h, and how the arrows are drawn. */
export function GradientControls() {
  const words = useGradientWords()
  return (
    <>
      <SurfaceChoice />
      <OwnSurface />
      <PointSlider axis={0} />
      <PointSlider axis={1} />
      <BookPoints />
      <DifferenceSlider />
      <Segmented
        label={words.arrows}
        value={useSetting('arrows')}
        options={[
          { id: 'down', label: words.down },
          { id: 'up', label: words.up },
        ]}
        onChange={(arrows) => change({ arrows })}
      />
      <Segmented
        label={words.lengths}
        value={useSetting('lengths')}
        options={[
          { id: 'linear', label: words.linear },
          { id: 'log', label: words.log },
        ]}
        onChange={(lengths) => change({ lengths })}
      />
    </>
  )
}

/** A point outside the picture of a surface that is chosen moves to where that surface is worth looking at. */
function choose(g: string): void {
  const { point } = store.getState().settings
  const inside = shows(surfaceOf(g)!, point)
  change(inside ? { g } : { g, point: startOf(g) })
}

const own = 'own'

function SurfaceChoice() {
  const words = useGradientWords()
  const name = useSurfaceName()
  const g = useSetting('g')
  const known = surfaces.map(({ id }) => ({ id, label: name({ id, text: '' }) }))
  const isOwn = !surfaceIds.includes(g)
  return (
    <Choice
      label={words.surface}
      inline
      value={isOwn ? own : g}
      options={isOwn ? [...known, { id: own, label: words.own }] : known}
      onChange={(id) => id !== own && choose(id)}
    />
  )
}

const variables = ['x', 'y'] as const
const check = (text: string) => checkExpression(text, variables)
const examples = ['x*y', 'sin(x)*cos(y)', 'sqrt(x^2+y^2)', 'cos(x*y)']

function OwnSurface() {
  const words = useGradientWords()
  return (
    <ExpressionField
      label={words.ownLabel}
      value={useOwnText() ?? ''}
      variables={variables}
      check={check}
      onCommit={(g) => change({ g })}
      examples={examples}
    />
  )
}

function PointSlider({ axis }: { readonly axis: 0 | 1 }) {
  const words = useGradientWords()
  const point = useSetting('point')
  const surface = useSurface() ?? surfaceOf('bowl')!
  const [min, max] = viewAt(surface, point)[axis]
  return (
    <Slider
      label={axis === 0 ? words.x : words.y}
      value={point[axis]}
      default={fields.point.default[axis]}
      min={min}
      max={max}
      typed={limits.derivatives.coordinate}
      step={0.01}
      format={placeText}
      onChange={(to, done) => change({ point: axis === 0 ? [to, point[1]] : [point[0], to] }, done)}
    />
  )
}

/** Where the book takes the gradient of x² + y². */
const bookPoints = [
  [3, 4],
  [0, 2],
  [3, 0],
] as const

function BookPoints() {
  const words = useGradientWords()
  const [g, [x, y]] = [useSetting('g'), useSetting('point')]
  return (
    <div className="book-points" role="group" aria-label={words.bookPoints}>
      <span className="label" aria-hidden="true">
        {words.bookPoints}
      </span>
      <div className="tried">
        {bookPoints.map((point) => (
          <button
            key={point.join()}
            type="button"
            className="chip"
            aria-pressed={g === 'bowl' && x === point[0] && y === point[1]}
            onClick={() => change({ g: 'bowl', point })}
          >
            ({point.join(', ')})
          </button>
        ))}
      </div>
    </div>
  )
}
