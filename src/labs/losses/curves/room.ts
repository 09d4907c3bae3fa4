import type { Room } from '../../../controls/RoomLayout.tsx'
import { Controls } from './Controls.tsx'
import { CurveExplanation } from './CurveExplanation.tsx'
import { CurveStage } from './CurveStage.tsx'
import { Numbers } from './Numbers.tsx'

/** A loss against its prediction, over its slope; others of the same kind beside it. */
export const room: Room = { Controls, Stage: CurveStage, Foot: Numbers, Explanation: CurveExplanation }
