import { perLanguage } from '../../controls/perLanguage.ts'
import type { losses } from '../../i18n/losses/en.ts'
import type { Widen } from '../../i18n/widen.ts'

/** What this lab says, in the language of now. */
export const useWords = perLanguage<Widen<typeof losses>>({
  en: async () => (await import('../../i18n/losses/en.ts')).losses,
  zh: async () => (await import('../../i18n/losses/zh.ts')).losses,
  ja: async () => (await import('../../i18n/losses/ja.ts')).losses,
})

/** Name and explanation of every loss, by id. */
export const useTexts = perLanguage({
  en: async () => (await import('../../core/losses/index.ts?words=en')).default,
  zh: async () => (await import('../../core/losses/index.ts?words=zh')).default,
  ja: async () => (await import('../../core/losses/index.ts?words=ja')).default,
})
