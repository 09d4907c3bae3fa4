import { blocked } from './blocked.ts'
import type { Kernels } from './kernels.ts'

export { naive } from './naive.ts'
export { blocked }
export type { Kernels }

/** The kernels that nets use unless they are told otherwise. */
export const kernels: Kernels = blocked
