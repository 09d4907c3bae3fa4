import { fields } from './fields.ts'
import { Panel } from './Panel.tsx'
import { rules } from './rules.ts'
import { store } from './store.ts'

export const lab = { id: 'losses', fields, rules, store, Panel }
