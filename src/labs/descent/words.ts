import { useCallback } from 'react'
import { perLanguage } from '../../controls/perLanguage.ts'
import type { AnySurface } from '../../expression/anySurface.ts'
import type { descent } from '../../i18n/descent/en.ts'
import type { descentWatch } from '../../i18n/descentWatch/en.ts'
import type { Widen } from '../../i18n/widen.ts'

/** What this lab says, in the language of now. */
export const useWords = perLanguage<Widen<typeof descent>>({
  en: async () => (await import('../../i18n/descent/en.ts')).descent,
  zh: async () => (await import('../../i18n/descent/zh.ts')).descent,
  ja: async () => (await import('../../i18n/descent/ja.ts')).descent,
})

/** What to watch in each preset. */
export const useWatchWords = perLanguage<Widen<typeof descentWatch>>({
  en: async () => (await import('../../i18n/descentWatch/en.ts')).descentWatch,
  zh: async () => (await import('../../i18n/descentWatch/zh.ts')).descentWatch,
  ja: async () => (await import('../../i18n/descentWatch/ja.ts')).descentWatch,
})

/** The names of what walks are made of, by family and id. */
export const useNames = perLanguage({
  en: async () => ({
    optimizers: (await import('../../core/optimizers/index.ts?names=en')).default,
    schedules: (await import('../../core/schedules/index.ts?names=en')).default,
    surfaces: (await import('../../core/surfaces/index.ts?names=en')).default,
  }),
  zh: async () => ({
    optimizers: (await import('../../core/optimizers/index.ts?names=zh')).default,
    schedules: (await import('../../core/schedules/index.ts?names=zh')).default,
    surfaces: (await import('../../core/surfaces/index.ts?names=zh')).default,
  }),
  ja: async () => ({
    optimizers: (await import('../../core/optimizers/index.ts?names=ja')).default,
    schedules: (await import('../../core/schedules/index.ts?names=ja')).default,
    surfaces: (await import('../../core/surfaces/index.ts?names=ja')).default,
  }),
})

/** All words beside those definitions, which are more: for what explains one of them. */
export const useTexts = perLanguage({
  en: async () => ({
    optimizers: (await import('../../core/optimizers/index.ts?words=en')).default,
    schedules: (await import('../../core/schedules/index.ts?words=en')).default,
    surfaces: (await import('../../core/surfaces/index.ts?words=en')).default,
  }),
  zh: async () => ({
    optimizers: (await import('../../core/optimizers/index.ts?words=zh')).default,
    schedules: (await import('../../core/schedules/index.ts?words=zh')).default,
    surfaces: (await import('../../core/surfaces/index.ts?words=zh')).default,
  }),
  ja: async () => ({
    optimizers: (await import('../../core/optimizers/index.ts?words=ja')).default,
    schedules: (await import('../../core/schedules/index.ts?words=ja')).default,
    surfaces: (await import('../../core/surfaces/index.ts?words=ja')).default,
  }),
})

/** What a surface is called; the user's own by its formula. */
export function useSurfaceName(): (surface: Pick<AnySurface, 'id' | 'text'>) => string {
  const names = useNames().surfaces
  return useCallback(({ id, text }) => (id === null ? text : names[id]!), [names])
}
