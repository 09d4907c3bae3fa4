import { useEffect, type CSSProperties } from 'react'
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

/** The fewer there are, the larger they are: at 1280×720 three rows of four, four of five or six, five of seven fit. */
const columnsFor = (count: number) => (count <= 12 ? 4 : count <= 20 ? 5 : count <= 24 ? 6 : 7)

function Tiles({ ids }: { readonly ids: readonly string[] }) {
  const words = useGalleryWords()
  return (
    <ul
      className="tiles"
      style={{ '--columns': columnsFor(ids.length) } as CSSProperties}
      aria-label={words.functions}
      onPointerLeave={leave}
    >
      {ids.map((id) => (
        <li key={id}>
          <Tile id={id} />
        </li>
      ))}
    </ul>
  )
}
