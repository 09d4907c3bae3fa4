import { perLanguage } from '../../controls/perLanguage.ts'
import type { activations } from '../../i18n/activations/en.ts'
import type { Widen } from '../../i18n/widen.ts'

/** What this lab says, in the language of now. */
export const useWords = perLanguage<Widen<typeof activations>>({
  en: async () => (await import('../../i18n/activations/en.ts')).activations,
  zh: async () => (await import('../../i18n/activations/zh.ts')).activations,
  ja: async () => (await import('../../i18n/activations/ja.ts')).activations,
})

/** Name and explanation of every activation, by id. */
export const useTexts = perLanguage({
  en: async () => (await import('../../core/activations/index.ts?words=en')).default,
  zh: async () => (await import('../../core/activations/index.ts?words=zh')).default,
  ja: async () => (await import('../../core/activations/index.ts?words=ja')).default,
})
