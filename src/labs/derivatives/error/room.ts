import type { Room } from '../../../controls/RoomLayout.tsx'
import { ErrorControls } from './ErrorControls.tsx'
import { ErrorExplanation } from './ErrorExplanation.tsx'
import { ErrorNumbers } from './ErrorNumbers.tsx'
import { ErrorStage } from './ErrorStage.tsx'

/** The error of a difference quotient against h: why h must be neither large nor small. */
export const room: Room = {
  Controls: ErrorControls,
  Stage: ErrorStage,
  Foot: ErrorNumbers,
  Explanation: ErrorExplanation,
}
