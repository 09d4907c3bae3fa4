import { fields, rules } from './fields.ts'
import { Panel } from './Panel.tsx'
import { store } from './store.ts'

/** Several optimizers walking down one surface, step by step. */
export const lab = { id: 'descent', fields, rules, store, Panel } as const
