import type { Room } from '../../../controls/RoomLayout.tsx'
import { Controls } from './Controls.tsx'
import { GalleryExplanation } from './GalleryExplanation.tsx'
import { GalleryStage } from './GalleryStage.tsx'
import { Pointed } from './Pointed.tsx'
import './gallery.css'

/** All functions as small multiples, which a filter narrows down; each leads to its own curves. */
export const room: Room = {
  Controls,
  Stage: GalleryStage,
  Foot: Pointed,
  Explanation: GalleryExplanation,
}
