import { createStore } from 'zustand/vanilla'
import type { LabStatus } from '../../controls/LabLayout.tsx'

/** What the lab is doing; the open room says so here. */
export const status = createStore<LabStatus>(() => 'idle')
