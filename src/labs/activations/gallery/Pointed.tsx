import { useStore } from 'zustand'
import { Readout } from '../../../controls/Readout.tsx'
import { probeText } from '../numbers.ts'
import { useTexts, useWords } from '../words.ts'
import { usePropertiesOf } from './members.ts'
import { pointer, useProbe } from './pointer.ts'
import { useGalleryWords } from './words.ts'

/** Under the pictures: the x at which they are read, and what the one pointed at is. */
export function Pointed() {
  const words = useGalleryWords()
  const id = useStore(pointer, (state) => state.id)
  return (
    <div className="pointed">
      <p className="pointed-x">
        x = <Readout name="x" value={useProbe()} format={probeText} />
      </p>
      {id === null ? <p>{words.hint}</p> : <About id={id} />}
    </div>
  )
}

function About({ id }: { readonly id: string }) {
  const words = useGalleryWords()
  const { comma } = useWords()
  const { name, what } = useTexts()[id]!
  const properties = usePropertiesOf(id).map((property) => words.properties[property])
  return (
    <p>
      <b>{name}</b> <i>{properties.length > 0 ? properties.join(comma) : words.none}</i> {what}
    </p>
  )
}
