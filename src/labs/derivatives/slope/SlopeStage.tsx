import type { Shown } from '../functions.ts'
import { useFunction, useTrouble } from '../useFunction.ts'
import { Magnifier } from './Magnifier.tsx'
import { WholePlot } from './WholePlot.tsx'

/** The function with its secant and its tangent: as a whole, and magnified to the scale of h. */
export function SlopeStage() {
  const shown = useFunction()
  const trouble = useTrouble()
  if (shown) return <Plots shown={shown} />
  return (
    <p className="room-note" role="status">
      {trouble?.text}
    </p>
  )
}

function Plots({ shown }: { readonly shown: Shown }) {
  return (
    <div className="slope-plots">
      <WholePlot shown={shown} />
      <Magnifier shown={shown} />
    </div>
  )
}
