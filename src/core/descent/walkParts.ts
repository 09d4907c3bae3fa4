import { groundOf } from './ground.ts'
import { partsOver, type WalkParts, type WalkSpec } from './walkSpec.ts'

/**
 * The arguments of `walk` that a spec stands for, where nothing but the spec is at hand, as in a worker.
 * @throws RangeError if there is no such surface, optimizer or schedule
 */
export const walkParts = (spec: WalkSpec): WalkParts => partsOver(groundOf(spec.ground), spec)
