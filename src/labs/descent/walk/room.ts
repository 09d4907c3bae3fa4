import type { Room } from '../../../controls/RoomLayout.tsx'
import { Controls } from '../controls/Controls.tsx'
import { Explanation } from './Explanation.tsx'
import { Foot } from './Foot.tsx'
import { Stage } from './Stage.tsx'

/** Walks down a surface, step by step. */
export const room: Room = { Controls, Stage, Foot, Explanation }
