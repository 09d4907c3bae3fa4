import { perLanguage } from '../../controls/perLanguage.ts'
import type { lossRooms } from '../../i18n/lossRooms/en.ts'
import type { Widen } from '../../i18n/widen.ts'

/** What the rooms say that are opened on demand, in the language of now. */
export const useRoomWords = perLanguage<Widen<typeof lossRooms>>({
  en: async () => (await import('../../i18n/lossRooms/en.ts')).lossRooms,
  zh: async () => (await import('../../i18n/lossRooms/zh.ts')).lossRooms,
  ja: async () => (await import('../../i18n/lossRooms/ja.ts')).lossRooms,
})
