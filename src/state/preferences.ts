import { createStore, type StoreApi } from 'zustand/vanilla'
import { languageIds, themeIds } from '../experiment/pageFields.ts'

export type Language = (typeof languageIds)[number]
export type Theme = (typeof themeIds)[number]

export interface Preferences {
  readonly language: Language
  readonly theme: Theme
  /** Whether the last choice could be kept for the next visit. */
  readonly kept: boolean
  setLanguage(language: Language): void
  setTheme(theme: Theme): void
}

/** What of a window preferences need; reading either may throw where the browser blocks it. */
export interface PreferencesHost {
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'>
  readonly navigator: { readonly languages: readonly string[] }
}

/** Only what was chosen is kept, so that the rest follows the device. */
interface Chosen {
  readonly language?: Language
  readonly theme?: Theme
}

const storageKey = 'downhill.preferences'

/** The reader's language and theme, on this device. */
export function createPreferences(host: PreferencesHost): StoreApi<Preferences> {
  let chosen = recall(host)
  return createStore<Preferences>()((set) => {
    const choose = (more: Chosen) => {
      chosen = { ...chosen, ...more }
      set({ ...more, kept: keep(host, chosen) })
    }
    return {
      language: chosen.language ?? languageOf(host),
      theme: chosen.theme ?? 'system',
      kept: true,
      setLanguage: (language) => choose({ language }),
      setTheme: (theme) => choose({ theme }),
    }
  })
}

function recall(host: PreferencesHost): Chosen {
  try {
    const stored: unknown = JSON.parse(host.localStorage.getItem(storageKey) ?? '{}')
    const { language, theme } = Object(stored) as Record<string, unknown>
    const [known, seen] = [languageIds.find((id) => id === language), themeIds.find((id) => id === theme)]
    return { ...(known && { language: known }), ...(seen && { theme: seen }) }
  } catch {
    return {}
  }
}

function keep(host: PreferencesHost, chosen: Chosen): boolean {
  try {
    host.localStorage.setItem(storageKey, JSON.stringify(chosen))
    return true
  } catch {
    return false
  }
}

/** The first of the browser's languages that the page speaks. */
function languageOf(host: PreferencesHost): Language {
  const wanted = host.navigator.languages.map((tag) => tag.toLowerCase().split('-', 1)[0])
  return wanted.map((tag) => languageIds.find((id) => id === tag)).find((id) => id !== undefined) ?? 'en'
}
