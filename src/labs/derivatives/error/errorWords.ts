import { perLanguage } from '../../../controls/perLanguage.ts'
import type { derivativesError } from '../../../i18n/derivativesError/en.ts'
import type { Widen } from '../../../i18n/widen.ts'

/** What this room says, in the language of now. */
export const useErrorWords = perLanguage<Widen<typeof derivativesError>>({
  en: async () => (await import('../../../i18n/derivativesError/en.ts')).derivativesError,
  zh: async () => (await import('../../../i18n/derivativesError/zh.ts')).derivativesError,
  ja: async () => (await import('../../../i18n/derivativesError/ja.ts')).derivativesError,
})
