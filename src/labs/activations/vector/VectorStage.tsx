import { Segmented } from '../../../controls/Segmented.tsx'
import type { View } from '../../../plot/figure/view.ts'
import { useView } from '../../../plot/figure/view.ts'
import type { ActivationSettings } from '../fields.ts'
import { change, useSetting } from '../store.ts'
import { BatchView } from './BatchView.tsx'
import { JacobianView } from './JacobianView.tsx'
import { LogitBars } from './LogitBars.tsx'
import { NaiveView } from './NaiveView.tsx'
import { OutputBars } from './OutputBars.tsx'
import { useVectorWords } from './words.ts'
import './vector.css'

type Look = ActivationSettings['look']

const views: Readonly<Record<Look, (props: { readonly view: View }) => React.ReactNode>> = {
  bars: OutputBars,
  jacobian: JacobianView,
  naive: NaiveView,
  batch: BatchView,
}
const looks = Object.keys(views) as Look[]

/** The logits as bars to be dragged, and under them what is looked at. */
export function VectorStage() {
  const words = useVectorWords()
  const [f, look] = [useSetting('f'), useSetting('look')]
  const count = useSetting('z').length
  const view = useView(`${f} ${look} ${count}`)
  const Lower = views[look]
  return (
    <>
      <div className="looks">
        <Segmented
          label={words.look}
          hideLabel
          value={look}
          options={looks.map((id) => ({ id, label: words.looks[id] }))}
          onChange={(id) => change({ look: id })}
        />
      </div>
      <LogitBars view={view} />
      <Lower view={view} />
    </>
  )
}
