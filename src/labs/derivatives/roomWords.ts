import { perLanguage } from '../../controls/perLanguage.ts'
import type { derivativeRooms } from '../../i18n/derivativeRooms/en.ts'
import type { Widen } from '../../i18n/widen.ts'

/** What the rooms `gradient` and `cost` say, in the language of now. */
export const useRoomWords = perLanguage<Widen<typeof derivativeRooms>>({
  en: async () => (await import('../../i18n/derivativeRooms/en.ts')).derivativeRooms,
  zh: async () => (await import('../../i18n/derivativeRooms/zh.ts')).derivativeRooms,
  ja: async () => (await import('../../i18n/derivativeRooms/ja.ts')).derivativeRooms,
})
