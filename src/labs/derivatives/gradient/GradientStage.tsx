import { useEffect } from 'react'
import { status } from '../status.ts'
import { useGradientWords, useSurfaceName } from './roomWords.ts'
import { Slice } from './Slice.tsx'
import { SurfacePlot } from './SurfacePlot.tsx'
import { useSurface, useTrouble } from './useSurface.ts'

/** The surface from above with its field of arrows, and beside it the two cuts through the point. */
export function GradientStage() {
  const surface = useSurface()
  return (
    <>
      <Trouble />
      {surface && (
        <div className="gradient-plots">
          <SurfacePlot surface={surface} />
          <Slice surface={surface} axis={0} />
          <Slice surface={surface} axis={1} />
        </div>
      )}
    </>
  )
}

/** Why the surface asked for is not drawn, and what is drawn instead. */
function Trouble() {
  const words = useGradientWords()
  const name = useSurfaceName()
  const surface = useSurface()
  const trouble = useTrouble()
  const now = trouble?.status ?? 'idle'
  useEffect(() => status.setState(now, true), [now])
  useEffect(() => () => status.setState('idle', true), [])
  if (!trouble) return null
  const kept = surface && trouble.status === 'failed' ? words.kept(name(surface)) : trouble.text
  return (
    <p className="room-note" role="status">
      {kept}
    </p>
  )
}
