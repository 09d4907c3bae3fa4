import { useMemo } from 'react'
import { CodeTabs } from '../../../controls/CodeTabs.tsx'
import { useDefinitionTabs } from '../../../controls/DefinitionCode.tsx'
import type { DescentSettings } from '../fields.ts'
import { usePython } from '../python.ts'
import type { Run } from '../race.ts'
import { useRace } from '../raceState.ts'
import { loadSource } from './loadSource.ts'
import { follow, useSettings } from '../store.ts'
import { useWords } from '../words.ts'
import { numpyCode, pytorchCode } from './pythonCode.ts'

/** The run as a program with its numbers of now, and the source file of its optimizer. */
export function CodePane({ run }: { readonly run: Run }) {
  const words = useWords()
  const race = useRace()
  const view = useSettings((settings) => settings.view)
  const python = usePython(race.surface)
  const numpy = useMemo(() => numpyCode(race, run, python), [race, run, python])
  const pytorch = useMemo(() => pytorchCode(race, run, python), [race, run, python])
  const tabs = useDefinitionTabs({ id: run.id, numpy, pytorch, load: loadSource, value: view })
  const numerical = race.experiment.gradient === 'numerical'
  const noted = tabs.map((tab) =>
    tab.id === 'pytorch' && numerical ? { ...tab, note: words.autograd } : tab,
  )
  return (
    <CodeTabs tabs={noted} value={view} onChange={(to) => follow({ view: to as DescentSettings['view'] })} />
  )
}
