import type { Work } from '../../core/define/work.ts'
import { createDepth } from '../../core/depth/depth.ts'
import { createBasins } from '../../core/descent/basins.ts'
import { createRateSweeps } from '../../core/descent/rateSweeps.ts'
import { createWalks } from '../../core/descent/walks.ts'
import { createGradientTime } from './gradientTime.ts'

/**
 * What the worker can be asked to compute: a name, and the work that an input begins. One line for each kind; input and
 * output are plain data that structured clone carries.
 */
export const kinds = {
  depth: createDepth,
  gradientTime: createGradientTime,
  walks: createWalks,
  basins: createBasins,
  rateSweeps: createRateSweeps,
}

export type Kinds = typeof kinds
export type Kind = keyof Kinds
export type InputOf<K extends Kind> = Parameters<Kinds[K]>[0]
export type OutputOf<K extends Kind> =
  ReturnType<Kinds[K]> extends Work<infer Output, infer _News> ? Output : never
/** What a job tells with its progress; undefined for a kind that tells nothing. */
export type NewsOf<K extends Kind> =
  ReturnType<Kinds[K]> extends Work<infer _Output, infer News> ? News : never
