import { perLanguage } from '../../controls/perLanguage.ts'
import type { network } from '../../i18n/network/en.ts'
import type { Widen } from '../../i18n/widen.ts'

/** What this lab says, in the language of now. */
export const useWords = perLanguage<Widen<typeof network>>({
  en: async () => (await import('../../i18n/network/en.ts')).network,
  zh: async () => (await import('../../i18n/network/zh.ts')).network,
  ja: async () => (await import('../../i18n/network/ja.ts')).network,
})

/** The words beside the definitions, by family and id. */
export const useTexts = perLanguage({
  en: async () => ({
    datasets: (await import('../../core/datasets/index.ts?words=en')).default,
    inits: (await import('../../core/inits/index.ts?words=en')).default,
    losses: (await import('../../core/losses/index.ts?words=en')).default,
    optimizers: (await import('../../core/optimizers/index.ts?words=en')).default,
  }),
  zh: async () => ({
    datasets: (await import('../../core/datasets/index.ts?words=zh')).default,
    inits: (await import('../../core/inits/index.ts?words=zh')).default,
    losses: (await import('../../core/losses/index.ts?words=zh')).default,
    optimizers: (await import('../../core/optimizers/index.ts?words=zh')).default,
  }),
  ja: async () => ({
    datasets: (await import('../../core/datasets/index.ts?words=ja')).default,
    inits: (await import('../../core/inits/index.ts?words=ja')).default,
    losses: (await import('../../core/losses/index.ts?words=ja')).default,
    optimizers: (await import('../../core/optimizers/index.ts?words=ja')).default,
  }),
})
