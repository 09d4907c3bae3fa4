import type { Room } from '../../../controls/RoomLayout.tsx'
import { Controls } from '../controls/Controls.tsx'
import { Explanation } from './Explanation.tsx'
import { Foot } from './Foot.tsx'
import { Stage } from './Stage.tsx'

/** Where f ends against the learning rate, and what each learning rate does. */
export const room: Room = { Controls, Stage, Foot, Explanation }
