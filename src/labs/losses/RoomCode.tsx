import { useMemo } from 'react'
import { CodeTabs, type CodeTab } from '../../controls/CodeTabs.tsx'
import { useMessages } from '../../controls/messages.tsx'
import type { LossSettings } from './fields.ts'
import { change, useSetting } from './store.ts'

interface Props {
  readonly numpy: string
  /** The text of the source file that computes it on this page. */
  readonly running: string
}

/** A room's numbers as a NumPy program, and the very source that computes them here. */
export function RoomCode({ numpy, running }: Props) {
  const words = useMessages().controls.code
  const tabs = useMemo<readonly CodeTab[]>(
    () => [
      { id: 'numpy', label: words.numpy, language: 'python', code: numpy },
      {
        id: 'typescript',
        label: words.typescript,
        language: 'typescript',
        code: running,
        note: words.running,
      },
    ],
    [words, numpy, running],
  )
  return (
    <CodeTabs
      tabs={tabs}
      value={useSetting('view')}
      onChange={(view) => change({ view: view as LossSettings['view'] })}
    />
  )
}
