import { useMemo } from 'react'
import { useStore } from 'zustand'
import { heightOf } from '../../../plot/heights.ts'
import { Thumbnail } from '../../../plot/Thumbnail.tsx'
import { store } from '../store.ts'
import { drawnOf, toneOf } from './drawn.ts'
import { spanOfDrawn } from './picture.ts'

/** A loss as a small picture, with the parameters and the target of now. */
export function LossThumbnail({ id }: { readonly id: string }) {
  const tone = useStore(store, ({ settings }) => toneOf(id, settings))
  const drawn = useStore(store, ({ settings }) => drawnOf(id, settings))
  const { x, y } = useMemo(() => {
    const x = spanOfDrawn(drawn)
    const [low, high] = heightOf(drawn.value, x)
    const room = (high - low) * 0.08 || 1
    return { x, y: [low - room, high + room] as const }
  }, [drawn])
  return <Thumbnail f={drawn.value} x={x} y={y} tone={tone ?? 'muted'} />
}
