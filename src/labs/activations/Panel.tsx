import { LabLayout } from '../../controls/LabLayout.tsx'
import { vectorActivationOf } from './catalogue.ts'
import { Controls } from './Controls.tsx'
import { CurveStage } from './CurveStage.tsx'
import { Explanation } from './Explanation.tsx'
import { ProbeNumbers } from './ProbeNumbers.tsx'
import { useSetting } from './store.ts'
import { LogitStage } from './vector/LogitStage.tsx'
import { OutputNumbers } from './vector/OutputNumbers.tsx'
import './activations.css'

export function Panel() {
  const ofVector = vectorActivationOf(useSetting('f')) !== null
  return (
    <LabLayout
      lab="activations"
      status="idle"
      controls={<Controls ofVector={ofVector} />}
      stage={ofVector ? <LogitStage /> : <CurveStage />}
      foot={ofVector ? <OutputNumbers /> : <ProbeNumbers />}
      explanation={<Explanation />}
    />
  )
}
