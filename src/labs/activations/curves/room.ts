import type { Room } from '../../../controls/RoomLayout.tsx'
import { Controls } from './Controls.tsx'
import { CurveExplanation } from './CurveExplanation.tsx'
import { CurveStage } from './CurveStage.tsx'
import { ProbeNumbers } from './ProbeNumbers.tsx'

/** Functions of one number: curve over slope, a probe, others beside it. */
export const room: Room = {
  Controls,
  Stage: CurveStage,
  Foot: ProbeNumbers,
  Explanation: CurveExplanation,
}
