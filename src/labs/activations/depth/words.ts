import { perLanguage } from '../../../controls/perLanguage.ts'
import type { activationsDepth } from '../../../i18n/activationsDepth/en.ts'
import type { Widen } from '../../../i18n/widen.ts'

/** What this room says, in the language of now. */
export const useDepthWords = perLanguage<Widen<typeof activationsDepth>>({
  en: async () => (await import('../../../i18n/activationsDepth/en.ts')).activationsDepth,
  zh: async () => (await import('../../../i18n/activationsDepth/zh.ts')).activationsDepth,
  ja: async () => (await import('../../../i18n/activationsDepth/ja.ts')).activationsDepth,
})

/** Name and explanation of every init, by id. */
export const useInitTexts = perLanguage({
  en: async () => (await import('../../../core/inits/index.ts?words=en')).default,
  zh: async () => (await import('../../../core/inits/index.ts?words=zh')).default,
  ja: async () => (await import('../../../core/inits/index.ts?words=ja')).default,
})
