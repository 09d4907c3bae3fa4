import { perLanguage } from '../../controls/perLanguage.ts'
import type { network } from '../../i18n/network/en.ts'
import type { Widen } from '../../i18n/widen.ts'

/** What this lab says, in the language of now. */
export const useWords = perLanguage<Widen<typeof network>>({
  en: async () => (await import('../../i18n/network/en.ts')).network,
  zh: async () => (await import('../../i18n/network/zh.ts')).network,
  ja: async () => (await import('../../i18n/network/ja.ts')).network,
})

/** The names of what a net is made of, by family and id. */
export const useNames = perLanguage({
  en: async () => ({
    datasets: (await import('../../core/datasets/index.ts?names=en')).default,
    inits: (await import('../../core/inits/index.ts?names=en')).default,
    losses: (await import('../../core/losses/index.ts?names=en')).default,
    optimizers: (await import('../../core/optimizers/index.ts?names=en')).default,
  }),
  zh: async () => ({
    datasets: (await import('../../core/datasets/index.ts?names=zh')).default,
    inits: (await import('../../core/inits/index.ts?names=zh')).default,
    losses: (await import('../../core/losses/index.ts?names=zh')).default,
    optimizers: (await import('../../core/optimizers/index.ts?names=zh')).default,
  }),
  ja: async () => ({
    datasets: (await import('../../core/datasets/index.ts?names=ja')).default,
    inits: (await import('../../core/inits/index.ts?names=ja')).default,
    losses: (await import('../../core/losses/index.ts?names=ja')).default,
    optimizers: (await import('../../core/optimizers/index.ts?names=ja')).default,
  }),
})
