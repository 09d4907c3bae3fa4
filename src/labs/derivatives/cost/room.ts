import type { Room } from '../../../controls/RoomLayout.tsx'
import { CostControls } from './CostControls.tsx'
import { CostExplanation } from './CostExplanation.tsx'
import { CostNumbers } from './CostNumbers.tsx'
import { CostStage } from './CostStage.tsx'
import './cost.css'

/** What a gradient costs: by differences, and by going backward once. */
export const room: Room = {
  Controls: CostControls,
  Stage: CostStage,
  Foot: CostNumbers,
  Explanation: CostExplanation,
}
