import { memo, type MouseEvent, type PointerEvent } from 'react'
import { useStore } from 'zustand'
import { activationOf } from '../catalogue.ts'
import { change, store } from '../store.ts'
import { useTexts } from '../words.ts'
import { CurvePicture } from './CurvePicture.tsx'
import { leave, pointer } from './pointer.ts'
import { xUnder } from './tileSpace.ts'
import { VectorPicture } from './VectorPicture.tsx'

const opensElsewhere = (event: MouseEvent) =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0

/** One function: its name, its picture and its numbers at the probe. A link to its curves. */
export const Tile = memo(function Tile({ id }: { readonly id: string }) {
  const { name } = useTexts()[id]!
  const href = useStore(store, (state) => state.linkTo({ f: id, room: 'curves' }))
  const ofNumbers = activationOf(id) !== null
  const point = (event: PointerEvent<HTMLElement>) => {
    const picture = event.currentTarget.querySelector('svg')!
    if (event.pointerType !== 'touch') pointer.setState({ id, x: ofNumbers ? xUnder(event, picture) : null })
  }
  return (
    <a
      className="tile"
      href={href}
      aria-label={name}
      onPointerMove={point}
      onFocus={() => pointer.setState({ id })}
      onBlur={leave}
      onClick={(event) => {
        if (opensElsewhere(event)) return
        event.preventDefault()
        change({ f: id, room: 'curves' })
      }}
    >
      <span className="tile-name">{name}</span>
      {ofNumbers ? <CurvePicture id={id} /> : <VectorPicture id={id} />}
    </a>
  )
})
