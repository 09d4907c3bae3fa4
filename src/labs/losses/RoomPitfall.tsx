import { Suspense } from 'react'
import { Contrast } from '../../controls/Contrast.tsx'
import { Disclosure } from '../../controls/Disclosure.tsx'
import { usePitfallWords } from '../../controls/pitfallWords.ts'
import type { Pitfall } from '../../core/define/pitfall.ts'
import { useRoomWords } from './roomWords.ts'

interface Props {
  readonly pitfall: Pitfall
}

/** A mistake that belongs to a room. Its words come by themselves, and nothing waits for them. */
export function RoomPitfall(props: Props) {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  )
}

function Loaded({ pitfall: { id, wrong, right } }: Props) {
  const { labels, texts } = usePitfallWords()
  const words = texts[id]!
  return (
    <Disclosure label={useRoomWords().pitfall(words.name)}>
      <Contrast words={words} labels={labels} wrong={wrong} right={right} />
    </Disclosure>
  )
}
