import { perLanguage } from '../../controls/perLanguage.ts'
import type { network } from '../../i18n/network/en.ts'
import type { Widen } from '../../i18n/widen.ts'

/** What this lab says, in the language of now. */
export const useWords = perLanguage<Widen<typeof network>>({
  en: async () => (await import('../../i18n/network/en.ts')).network,
  zh: async () => (await import('../../i18n/network/zh.ts')).network,
  ja: async () => (await import('../../i18n/network/ja.ts')).network,
})
