import { perLanguage } from '../../../controls/perLanguage.ts'
import type { descentRate } from '../../../i18n/descentRate/en.ts'
import type { Widen } from '../../../i18n/widen.ts'

/** What this room says, in the language of now. */
export const useRateWords = perLanguage<Widen<typeof descentRate>>({
  en: async () => (await import('../../../i18n/descentRate/en.ts')).descentRate,
  zh: async () => (await import('../../../i18n/descentRate/zh.ts')).descentRate,
  ja: async () => (await import('../../../i18n/descentRate/ja.ts')).descentRate,
})
