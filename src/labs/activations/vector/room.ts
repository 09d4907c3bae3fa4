import type { Room } from '../../../controls/RoomLayout.tsx'
import { Controls } from './Controls.tsx'
import { LogitStage } from './LogitStage.tsx'
import { OutputNumbers } from './OutputNumbers.tsx'
import { VectorExplanation } from './VectorExplanation.tsx'

/** Softmax and its kin: logits to be dragged, and what becomes of them. */
export const room: Room = {
  Controls,
  Stage: LogitStage,
  Foot: OutputNumbers,
  Explanation: VectorExplanation,
}
