import { perLanguage } from '../../controls/perLanguage.ts'
import type { descent } from '../../i18n/descent/en.ts'
import type { Widen } from '../../i18n/widen.ts'

/** What this lab says, in the language of now. */
export const useWords = perLanguage<Widen<typeof descent>>({
  en: async () => (await import('../../i18n/descent/en.ts')).descent,
  zh: async () => (await import('../../i18n/descent/zh.ts')).descent,
  ja: async () => (await import('../../i18n/descent/ja.ts')).descent,
})

/** The words beside the definitions, by family and id. */
export const useTexts = perLanguage({
  en: async () => ({
    optimizers: (await import('../../core/optimizers/index.ts?words=en')).default,
    surfaces: (await import('../../core/surfaces/index.ts?words=en')).default,
  }),
  zh: async () => ({
    optimizers: (await import('../../core/optimizers/index.ts?words=zh')).default,
    surfaces: (await import('../../core/surfaces/index.ts?words=zh')).default,
  }),
  ja: async () => ({
    optimizers: (await import('../../core/optimizers/index.ts?words=ja')).default,
    surfaces: (await import('../../core/surfaces/index.ts?words=ja')).default,
  }),
})
