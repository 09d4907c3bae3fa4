import { useEffect } from 'react'
import { Chips } from '../../../controls/Chips.tsx'
import { properties } from '../../../core/facts/properties.ts'
import { change, useSetting } from '../store.ts'
import { members, useMatching } from './members.ts'
import { leave } from './pointer.ts'
import { Tile } from './Tile.tsx'
import { useGalleryWords } from './words.ts'

/** The filter, and a picture of each function that it leaves. */
export function GalleryStage() {
  const shown = useMatching()
  useEffect(() => leave, [])
  return (
    <div className="gallery">
      <Filter count={shown.length} />
      <Tiles ids={shown} />
    </div>
  )
}

function Filter({ count }: { readonly count: number }) {
  const words = useGalleryWords()
  const filter = useSetting('filter')
  const of = members.length
  return (
    <div className="gallery-filter">
      <Chips
        label={words.show}
        options={properties.map((id) => ({ id, label: words.properties[id] }))}
        selected={filter}
        onChange={(next) => change({ filter: next })}
      />
      <p role="status">{count === of ? words.all(of) : words.matching(count, of)}</p>
    </div>
  )
}

function Tiles({ ids }: { readonly ids: readonly string[] }) {
  const words = useGalleryWords()
  return (
    <ul className="tiles" aria-label={words.functions} onPointerLeave={leave}>
      {ids.map((id) => (
        <li key={id}>
          <Tile id={id} />
        </li>
      ))}
    </ul>
  )
}
