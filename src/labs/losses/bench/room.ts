import type { Room } from '../../../controls/RoomLayout.tsx'
import { Controls } from './Controls.tsx'
import { Explanation } from './Explanation.tsx'
import { Foot } from './Foot.tsx'
import { Stage } from './Stage.tsx'
import '../rooms.css'
import './bench.css'

/** Cross-entropy number by number, on a small batch that can be edited. */
export const room: Room = { Controls, Stage, Foot, Explanation }
