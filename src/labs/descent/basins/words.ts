import { perLanguage } from '../../../controls/perLanguage.ts'
import type { descentBasins } from '../../../i18n/descentBasins/en.ts'
import type { Widen } from '../../../i18n/widen.ts'

/** What this room says, in the language of now. */
export const useBasinsWords = perLanguage<Widen<typeof descentBasins>>({
  en: async () => (await import('../../../i18n/descentBasins/en.ts')).descentBasins,
  zh: async () => (await import('../../../i18n/descentBasins/zh.ts')).descentBasins,
  ja: async () => (await import('../../../i18n/descentBasins/ja.ts')).descentBasins,
})

export type BasinsWords = ReturnType<typeof useBasinsWords>
