import { perLanguage } from '../../../controls/perLanguage.ts'
import type { activationsVector } from '../../../i18n/activationsVector/en.ts'
import type { Widen } from '../../../i18n/widen.ts'

/** What this room says, in the language of now. */
export const useVectorWords = perLanguage<Widen<typeof activationsVector>>({
  en: async () => (await import('../../../i18n/activationsVector/en.ts')).activationsVector,
  zh: async () => (await import('../../../i18n/activationsVector/zh.ts')).activationsVector,
  ja: async () => (await import('../../../i18n/activationsVector/ja.ts')).activationsVector,
})
