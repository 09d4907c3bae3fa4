import { startTransition, useEffect, useState } from 'react'
import { loadMessages, type Language, type Messages } from '../i18n/index.ts'
import type { Lab } from './labs.ts'
import { say } from '../state/notices.ts'
import { preferences } from './preferences.ts'
import { useStore } from './useStore.ts'

type Theme = 'light' | 'dark' | 'system'
type Settings = Readonly<Record<string, unknown>>

const nothing = { getState: () => ({ settings: {} as Settings }), subscribe: () => () => {} }

/** Language and theme of the page: what the link says, else what the reader prefers. */
export function usePage(lab: Lab | null): { language: Language; theme: Theme } {
  const store = lab?.store ?? nothing
  const ownLanguage = useStore(preferences, (own) => own.language)
  const ownTheme = useStore(preferences, (own) => own.theme)
  const kept = useStore(preferences, (own) => own.kept)
  const linked = (key: string) => (state: { readonly settings: Settings }) => state.settings[key]
  const language = (useStore(store, linked('lang')) ?? ownLanguage) as Language
  const theme = (useStore(store, linked('theme')) ?? ownTheme) as Theme
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  useEffect(() => {
    if (!kept) say({ kind: 'storage' })
  }, [kept])
  return { language, theme }
}

/** The words of a language; while another one loads, those of the last. */
export function useLoadedMessages(language: Language): Messages | null {
  const [words, setWords] = useState<Messages | null>(null)
  useEffect(() => {
    let wanted = true
    void loadMessages(language).then((loaded) => {
      // The words of the room are loaded before anything changes: until then the page stays as it is.
      if (wanted) startTransition(() => setWords(loaded))
    })
    return () => {
      wanted = false
    }
  }, [language])
  useEffect(() => {
    if (words) document.documentElement.lang = words.language === 'zh' ? 'zh-Hans' : words.language
  }, [words])
  return words
}
