import type { Room } from '../../../controls/RoomLayout.tsx'
import { DepthControls } from './DepthControls.tsx'
import { DepthExplanation } from './DepthExplanation.tsx'
import { DepthFoot } from './DepthFoot.tsx'
import { DepthStage } from './DepthStage.tsx'

/** A normal sample sent through many layers: what each of them makes of it. */
export const room: Room = {
  Controls: DepthControls,
  Stage: DepthStage,
  Foot: DepthFoot,
  Explanation: DepthExplanation,
}
