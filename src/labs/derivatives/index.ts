import { fields } from './fields.ts'
import { Panel } from './Panel.tsx'
import { store } from './store.ts'

export const lab = { id: 'derivatives', fields, rules: [], store, Panel }
