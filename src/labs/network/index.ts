import { fields } from './fields.ts'
import { Panel } from './Panel.tsx'
import { rules } from './rules.ts'
import { store } from './store.ts'

export const lab = { id: 'network', fields, rules, store, Panel }
