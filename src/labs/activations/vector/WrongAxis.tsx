import { Contrast } from '../../../controls/Contrast.tsx'
import { usePitfallWords } from '../../../controls/pitfallWords.ts'
import { wrongAxis } from '../../../core/pitfalls/wrongAxis.ts'

/** Softmax along the wrong axis beside the right one. */
export default function WrongAxis() {
  const { labels, texts } = usePitfallWords()
  return (
    <Contrast words={texts[wrongAxis.id]!} labels={labels} wrong={wrongAxis.wrong} right={wrongAxis.right} />
  )
}
