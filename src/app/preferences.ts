import { createPreferences } from '../state/preferences.ts'

/** The reader's language and theme on this device. */
export const preferences = createPreferences(window)
