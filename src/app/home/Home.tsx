import { useMessages } from '../../controls/messages.tsx'
import { labIds, type LabId } from '../labs.ts'
import { ActivationFigure } from './ActivationFigure.tsx'
import { DerivativeFigure } from './DerivativeFigure.tsx'
import { DescentFigure } from './DescentFigure.tsx'
import { LossFigure } from './LossFigure.tsx'
import { NetworkFigure } from './NetworkFigure.tsx'

const figures: Record<LabId, () => React.ReactNode> = {
  activations: ActivationFigure,
  losses: LossFigure,
  derivatives: DerivativeFigure,
  descent: DescentFigure,
  network: NetworkFigure,
}

/** The first page: what this is, and a live figure that leads into each lab. */
export function Home() {
  const { home, frame } = useMessages()
  return (
    <main className="home" id="main" data-lab="home" data-status="idle">
      <h1>{home.title}</h1>
      <p>{home.intro}</p>
      <div className="cards">
        {labIds.map((id) => {
          const Figure = figures[id]
          return (
            <a className="card" key={id} href={`#/${id}?v=1`} aria-label={home.open(frame.labs[id])}>
              <div className="card-figure" inert>
                <Figure />
              </div>
              <div className="card-words">
                <h2>{frame.labs[id]}</h2>
                <p>{home[id]}</p>
                <strong aria-hidden="true">{home.open(frame.labs[id])} →</strong>
              </div>
            </a>
          )
        })}
      </div>
    </main>
  )
}
