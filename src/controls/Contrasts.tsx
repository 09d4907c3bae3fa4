import { use } from 'react'
import type { Pitfall } from '../core/define/pitfall.ts'
import { Contrast } from './Contrast.tsx'
import { usePitfallWords } from './pitfallWords.ts'

/** Mistakes beside what was meant, once they are there. */
export function Contrasts({ loading }: { readonly loading: Promise<readonly Pitfall[]> }) {
  const { labels, texts } = usePitfallWords()
  return use(loading).map(({ id, wrong, right }) => (
    <Contrast key={id} words={texts[id]!} labels={labels} wrong={wrong} right={right} />
  ))
}
