import { Choice } from '../../../controls/Choice.tsx'
import { Disclosure } from '../../../controls/Disclosure.tsx'
import { datasets } from '../../../core/datasets/index.ts'
import { withData } from '../edits.ts'
import { renew, store, useSettings } from '../store.ts'
import { DataControls } from './DataControls.tsx'
import { LayerControls } from './LayerControls.tsx'
import { StartControls } from './StartControls.tsx'
import { StepControls } from './StepControls.tsx'
import { useNames, useWords } from '../words.ts'

/** The left column: all that determines the run. */
export function Controls() {
  const words = useWords()
  return (
    <>
      <h1 className="visually-hidden">{words.title}</h1>
      <DataChoice />
      <LayerControls />
      <StepControls />
      <Disclosure label={words.moreData}>
        <DataControls />
      </Disclosure>
      <Disclosure label={words.moreStart}>
        <StartControls />
      </Disclosure>
    </>
  )
}

function DataChoice() {
  const words = useWords()
  const names = useNames()
  const data = useSettings((settings) => settings.data)
  return (
    <Choice
      label={words.data}
      value={data}
      options={datasets.map(({ id }) => ({ id, label: names.datasets[id]! }))}
      onChange={(id) => renew(withData(store.getState().settings, id))}
    />
  )
}
