import type { Room } from '../../../controls/RoomLayout.tsx'
import { Controls } from './Controls.tsx'
import { VectorExplanation } from './VectorExplanation.tsx'
import { VectorFoot } from './VectorFoot.tsx'
import { VectorStage } from './VectorStage.tsx'

/** Softmax and its kin: logits to be dragged, and what becomes of them. */
export const room: Room = {
  Controls,
  Stage: VectorStage,
  Foot: VectorFoot,
  Explanation: VectorExplanation,
}
