import type { Room } from '../../../controls/RoomLayout.tsx'
import { Controls } from '../controls/Controls.tsx'
import { Explanation } from './Explanation.tsx'
import { Foot } from './Foot.tsx'
import { Stage } from './Stage.tsx'
import './basins.css'

/** For every start on a grid, where the walk from it ends. */
export const room: Room = { Controls, Stage, Foot, Explanation }
