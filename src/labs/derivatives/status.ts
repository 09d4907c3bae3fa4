import { createStore } from 'zustand/vanilla'
import type { LabStatus } from '../../controls/LabLayout.tsx'

/** What the lab is doing; rooms that load or compute something say so here. */
export const status = createStore<LabStatus>(() => 'idle')
