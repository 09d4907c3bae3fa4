import type { Room } from '../../../controls/RoomLayout.tsx'
import { Controls } from './Controls.tsx'
import { Explanation } from './Explanation.tsx'
import { Foot } from './Foot.tsx'
import { Stage } from './Stage.tsx'
import '../rooms.css'

/** Half the sum against the mean when the batch grows. */
export const room: Room = { Controls, Stage, Foot, Explanation }
