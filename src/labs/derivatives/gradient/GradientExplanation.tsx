import { Pitfalls } from '../Pitfalls.tsx'
import { GradientCode } from './GradientCode.tsx'
import { GradientFormulas } from './GradientFormulas.tsx'
import { useGradientWords, useSurfaceName } from './roomWords.ts'
import type { ShownSurface } from './shownSurface.ts'
import { useGradient } from './useGradient.ts'
import { useSurface } from './useSurface.ts'

/** The right column: what a gradient is, the formulas with the numbers of now, why it points where it does, and the code. */
export function GradientExplanation() {
  const words = useGradientWords()
  const name = useSurfaceName()
  const surface = useSurface()
  return (
    <div className="explained" data-surface={surface?.id ?? 'own'}>
      <h1>{surface ? name(surface) : words.title}</h1>
      <p>{words.what}</p>
      {surface && <GradientFormulas surface={surface} />}
      {surface && <Here surface={surface} />}
      <h2>{words.whyHeading}</h2>
      <p>{words.why}</p>
      <h2>{words.lengthsHeading}</h2>
      <p>{words.lengthsWhy}</p>
      {surface && <GradientCode surface={surface} />}
      <Pitfalls />
    </div>
  )
}

/** What holds at the point, where it is not the usual thing. */
function Here({ surface }: { readonly surface: ShownSurface }) {
  const words = useGradientWords()
  const { norm, numerical } = useGradient(surface)
  if (norm === 0) return <p className="warned">{words.flat}</p>
  if (!Number.isFinite(norm) || !numerical.every(Number.isFinite))
    return <p className="warned">{words.noValue}</p>
  return null
}
