import type { Room } from '../../../controls/RoomLayout.tsx'
import { Controls } from '../Controls.tsx'
import { SlopeExplanation } from './SlopeExplanation.tsx'
import { SlopeNumbers } from './SlopeNumbers.tsx'
import { SlopeStage } from './SlopeStage.tsx'

/** The slope of a curve as the slope of a secant, down to the bits that it is made of. */
export const room: Room = {
  Controls,
  Stage: SlopeStage,
  Foot: SlopeNumbers,
  Explanation: SlopeExplanation,
}
