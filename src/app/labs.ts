import type { ComponentType } from 'react'
import type { Fields } from '../experiment/field.ts'
import type { Rule } from '../experiment/rule.ts'
import type { LabStore } from '../state/labStore.ts'

/** What a lab hands to the page: the fields of its links, its settings, its panel. */
export interface Lab {
  readonly id: LabId
  readonly fields: Fields
  readonly rules: readonly Rule<Fields>[]
  readonly store: LabStore<Fields>
  readonly Panel: ComponentType
}

/** Every lab, in the order of the header; its code is loaded when it is first opened. */
const loaders = {
  activations: () => import('../labs/activations/index.ts'),
  losses: () => import('../labs/losses/index.ts'),
  derivatives: () => import('../labs/derivatives/index.ts'),
  descent: () => import('../labs/descent/index.ts'),
  network: () => import('../labs/network/index.ts'),
}

export type LabId = keyof typeof loaders

export const labIds = Object.keys(loaders) as readonly LabId[]

export function isLab(id: string): id is LabId {
  return Object.hasOwn(loaders, id)
}

/** @throws if its code cannot be fetched */
export async function loadLab(id: LabId): Promise<Lab> {
  const { lab } = await loaders[id]()
  return lab as unknown as Lab
}
