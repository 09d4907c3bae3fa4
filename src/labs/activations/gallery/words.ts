import { perLanguage } from '../../../controls/perLanguage.ts'
import type { activationsGallery } from '../../../i18n/activationsGallery/en.ts'
import type { Widen } from '../../../i18n/widen.ts'

/** What the gallery says, in the language of now. */
export const useGalleryWords = perLanguage<Widen<typeof activationsGallery>>({
  en: async () => (await import('../../../i18n/activationsGallery/en.ts')).activationsGallery,
  zh: async () => (await import('../../../i18n/activationsGallery/zh.ts')).activationsGallery,
  ja: async () => (await import('../../../i18n/activationsGallery/ja.ts')).activationsGallery,
})
