import { perLanguage } from '../../../controls/perLanguage.ts'
import type { relief } from '../../../i18n/relief/en.ts'
import type { Widen } from '../../../i18n/widen.ts'

/** What the view in three dimensions says, in the language of now. */
export const useReliefWords = perLanguage<Widen<typeof relief>>({
  en: async () => (await import('../../../i18n/relief/en.ts')).relief,
  zh: async () => (await import('../../../i18n/relief/zh.ts')).relief,
  ja: async () => (await import('../../../i18n/relief/ja.ts')).relief,
})
