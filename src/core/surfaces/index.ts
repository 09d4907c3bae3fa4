import type { Surface } from '../define/surface.ts'
import { bowl } from './bowl.ts'
import { ravine } from './ravine.ts'
import { rosenbrock } from './rosenbrock.ts'
import { saddle } from './saddle.ts'

export const surfaces: readonly Surface[] = [bowl, ravine, rosenbrock, saddle]
