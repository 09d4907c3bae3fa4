import { useMemo } from 'react'
import { CodeTabs, useCodeTabs } from '../../controls/CodeTabs.tsx'
import type { DescentSettings } from './fields.ts'
import { numpyCode, pytorchCode } from './pythonCode.ts'
import type { Race, Run } from './race.ts'
import { sourceOf } from './sources.ts'
import { store, useSettings } from './store.ts'
import { useWords } from './words.ts'

const open = (view: string) => store.getState().follow({ view: view as DescentSettings['view'] })

/** The run as a program with its numbers of now, and the source file of its optimizer. */
export function CodePane({ race, run }: { race: Race; run: Run }) {
  const words = useWords()
  const view = useSettings((settings) => settings.view)
  const numpy = useMemo(() => numpyCode(race, run), [race, run])
  const pytorch = useMemo(() => pytorchCode(race, run), [race, run])
  const tabs = useCodeTabs(numpy, pytorch, sourceOf(run.id))
  const numerical = race.options.gradient === 'numerical'
  const noted = tabs.map((tab) =>
    tab.id === 'pytorch' && numerical ? { ...tab, note: words.autograd } : tab,
  )
  return <CodeTabs tabs={noted} value={view} onChange={open} />
}
