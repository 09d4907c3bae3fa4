import type { Room } from '../../../controls/RoomLayout.tsx'
import { GradientControls } from './GradientControls.tsx'
import { GradientExplanation } from './GradientExplanation.tsx'
import { GradientNumbers } from './GradientNumbers.tsx'
import { GradientStage } from './GradientStage.tsx'
import './gradient.css'

/** The gradient of a surface: a field of arrows, and two slopes along the axes. */
export const room: Room = {
  Controls: GradientControls,
  Stage: GradientStage,
  Foot: GradientNumbers,
  Explanation: GradientExplanation,
}
