import { useEffect, useState } from 'react'
import { loadMessages, type Language, type Messages } from '../i18n/index.ts'
import type { Lab } from './labs.ts'
import { say } from '../state/notices.ts'
import { preferences } from './preferences.ts'
import { useStore } from './useStore.ts'

const nothing = { getState: () => null, subscribe: () => () => {} }

/** Language and theme of the page: what the link says, else what the reader prefers. */
export function usePage(lab: Lab | null): { language: Language; theme: 'light' | 'dark' | 'system' } {
  const own = useStore(preferences)
  const state = useStore<{ settings: Record<string, unknown> } | null>(lab?.store ?? nothing)
  const language = (state?.settings['lang'] ?? own.language) as Language
  const theme = (state?.settings['theme'] ?? own.theme) as 'light' | 'dark' | 'system'
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  useEffect(() => {
    if (!own.kept) say({ kind: 'storage' })
  }, [own.kept])
  return { language, theme }
}

/** The words of a language; while another one loads, those of the last. */
export function useLoadedMessages(language: Language): Messages | null {
  const [words, setWords] = useState<Messages | null>(null)
  useEffect(() => {
    let wanted = true
    void loadMessages(language).then((loaded) => {
      if (!wanted) return
      document.documentElement.lang = { en: 'en', zh: 'zh-Hans', ja: 'ja' }[language]
      setWords(loaded)
    })
    return () => {
      wanted = false
    }
  }, [language])
  return words
}
