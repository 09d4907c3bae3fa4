import { Segmented } from '../../../controls/Segmented.tsx'
import { Controls } from '../Controls.tsx'
import { differenceText } from '../numbers.ts'
import { change, useSetting } from '../store.ts'
import { useErrorWords } from './errorWords.ts'

/** The left column: that of the slope, and how far the picture reaches. */
export function ErrorControls() {
  const words = useErrorWords()
  return (
    <>
      <Controls />
      <Segmented
        label={words.from}
        value={useSetting('from')}
        options={(['1e-50', '1e-18'] as const).map((id) => ({ id, label: differenceText(Number(id)) }))}
        onChange={(from) => change({ from })}
      />
    </>
  )
}
