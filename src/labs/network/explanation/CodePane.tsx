import { useMemo } from 'react'
import { CodeTabs, useCodeTabs } from '../../../controls/CodeTabs.tsx'
import type { NetExperiment } from '../../../core/net/experiment.ts'
import running from '../../../core/net/descentTrainer.ts?raw'
import { settle } from '../experiment.ts'
import type { NetworkSettings } from '../fields.ts'
import { numpyProgram } from '../program/numpyProgram.ts'
import { pytorchProgram } from '../program/pytorchProgram.ts'
import { store, useSettings } from '../store.ts'

const open = (view: string) => store.getState().follow({ view: view as NetworkSettings['view'] })

/** The net of the page in Python, before its first step, and the source of the trainer that is running. */
export function CodePane() {
  const view = useSettings((settings) => settings.view)
  const key = useSettings((settings) => JSON.stringify(settle(settings)))
  const [numpy, pytorch] = useMemo(() => {
    const experiment = JSON.parse(key) as NetExperiment
    return [numpyProgram(experiment), pytorchProgram(experiment)]
  }, [key])
  const tabs = useCodeTabs(numpy, pytorch, running)
  return <CodeTabs tabs={tabs} value={view} onChange={open} />
}
