import { useCallback } from 'react'
import { perLanguage } from '../../controls/perLanguage.ts'
import type { derivatives } from '../../i18n/derivatives/en.ts'
import type { Widen } from '../../i18n/widen.ts'
import { useSetting } from './store.ts'

/** What this lab says, in the language of now. */
export const useWords = perLanguage<Widen<typeof derivatives>>({
  en: async () => (await import('../../i18n/derivatives/en.ts')).derivatives,
  zh: async () => (await import('../../i18n/derivatives/zh.ts')).derivatives,
  ja: async () => (await import('../../i18n/derivatives/ja.ts')).derivatives,
})

const useTexts = perLanguage({
  en: async () => (await import('../../core/activations/index.ts?words=en')).default,
  zh: async () => (await import('../../core/activations/index.ts?words=zh')).default,
  ja: async () => (await import('../../core/activations/index.ts?words=ja')).default,
})

/** The name of a function that has an id. */
export function useNameOf(): (id: string) => string {
  const words = useWords()
  const texts = useTexts()
  return useCallback((id) => texts[id]?.name ?? words.book, [texts, words])
}

/** What the function chosen is called; the user's own is called by its text. */
export function useName(): string {
  const nameOf = useNameOf()
  const texts = useTexts()
  const f = useSetting('f')
  return f === 'book' || texts[f] ? nameOf(f) : f
}
