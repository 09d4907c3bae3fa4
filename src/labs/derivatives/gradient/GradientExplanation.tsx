import { memo, Suspense, useDeferredValue } from 'react'
import { Pitfalls } from '../../../controls/Pitfalls.tsx'
import { useSetting } from '../store.ts'
import { GradientCode } from './GradientCode.tsx'
import { GradientFormulas } from './GradientFormulas.tsx'
import { useGradientWords, useSurfaceName } from './roomWords.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'
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
      {surface && <Computed surface={surface} />}
      <h2>{words.whyHeading}</h2>
      <p>{words.why}</p>
      <h2>{words.lengthsHeading}</h2>
      <p>{words.lengthsWhy}</p>
      <Suspense>{surface && <Program surface={surface} />}</Suspense>
      <Pitfalls load={loadPitfalls} />
    </div>
  )
}

const Formulas = memo(GradientFormulas)
const Code = memo(GradientCode)

/** Formulas are measured when their numbers change, so while the point is dragged they follow when there is time. */
function Computed({ surface }: { readonly surface: AnySurface }) {
  const taken = useDeferredValue(useGradient(surface))
  return (
    <>
      <Formulas surface={surface} taken={taken} />
      <Here surface={surface} />
    </>
  )
}

function Program({ surface }: { readonly surface: AnySurface }) {
  const point = useDeferredValue(useSetting('point'))
  return <Code surface={surface} point={point} />
}

/** What holds at the point, where it is not the usual thing. */
function Here({ surface }: { readonly surface: AnySurface }) {
  const words = useGradientWords()
  const { norm, numerical } = useGradient(surface)
  if (norm === 0) return <p className="warned">{words.flat}</p>
  if (!Number.isFinite(norm) || !numerical.every(Number.isFinite))
    return <p className="warned">{words.noValue}</p>
  return null
}

const loadPitfalls = async () => (await import('../pitfalls.ts')).pitfalls
