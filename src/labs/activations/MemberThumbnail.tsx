import { useMemo } from 'react'
import { useStore } from 'zustand'
import { Thumbnail } from '../../plot/Thumbnail.tsx'
import type { Tone } from '../../plot/tone.ts'
import { activationOf } from './catalogue.ts'
import { shownOf, toneOf } from './shown.ts'
import { store } from './store.ts'
import { VectorThumbnail } from './vector/VectorThumbnail.tsx'
import { heightOf, spanOf, type Span } from '../../plot/heights.ts'

interface Props {
  readonly id: string
}

/** A member as a small picture, with the parameters of now. */
export function MemberThumbnail({ id }: Props) {
  const tone = useStore(store, ({ settings }) => toneOf(id, settings))
  const Picture = activationOf(id) ? CurveThumbnail : VectorThumbnail
  return <Picture id={id} tone={tone} />
}

function CurveThumbnail({ id, tone }: Props & { readonly tone: Tone | null }) {
  const shown = useStore(store, ({ settings }) => shownOf(id, settings))
  const { x, y } = useMemo(() => {
    const x: Span = shown.kinks.some((kink) => Math.abs(kink) > 4) ? spanOf([shown]) : [-4.5, 4.5]
    const [low, high] = heightOf(shown.value, x)
    const room = (high - low) * 0.08 || 1
    return { x, y: [low - room, high + room] as const }
  }, [shown])
  return <Thumbnail f={shown.value} x={x} y={y} tone={tone ?? 'muted'} />
}
