import { useMessages } from '../../controls/messages.tsx'
import { walk } from '../../core/descent/walk.ts'
import { adam } from '../../core/optimizers/adam.ts'
import { gd } from '../../core/optimizers/gd.ts'
import { momentum } from '../../core/optimizers/momentum.ts'
import { ravine } from '../../core/surfaces/ravine.ts'
import { Contours } from '../../plot/Contours.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { Heat } from '../../plot/Heat.tsx'
import { Trail } from '../../plot/Trail.tsx'
import { useTicker } from './useTicker.ts'

const steps = 40
const rates = [
  [gd, 0.95],
  [momentum, 0.1],
  [adam, 0.3],
] as const
const walks = rates.map(([optimizer, lr]) => walk(ravine, optimizer, { lr }, [-7, 2], steps).path)
const nowhere = { top: 0, right: 0, bottom: 0, left: 0 }

/** The book's race on the ravine, step after step. */
export function DescentFigure() {
  const { home } = useMessages()
  const [ref, at] = useTicker(steps, 140)
  return (
    <div ref={ref}>
      <Frame
        x={[-8.5, 4]}
        y={[-3.2, 3.2]}
        margin={nowhere}
        label={home.descent}
        raster={<Heat f={ravine.value} />}
      >
        <Contours f={ravine.value} count={10} />
        {walks.map((path, i) => (
          <Trail key={i} path={path} at={at} tone={(i + 1) as 1 | 2 | 3} dots={false} />
        ))}
      </Frame>
    </div>
  )
}
