import type { Room } from '../../../controls/RoomLayout.tsx'
import { Controls } from './Controls.tsx'
import { Explanation } from './Explanation.tsx'
import { Foot } from './Foot.tsx'
import { Stage } from './Stage.tsx'
import '../rooms.css'

/** Squared error against cross-entropy behind a sigmoid. */
export const room: Room = { Controls, Stage, Foot, Explanation }
