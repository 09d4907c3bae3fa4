import { perLanguage } from '../../../controls/perLanguage.ts'
import { useRoomWords } from '../roomWords.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'

const useSurfaceTexts = perLanguage({
  en: async () => (await import('../../../core/surfaces/index.ts?words=en')).default,
  zh: async () => (await import('../../../core/surfaces/index.ts?words=zh')).default,
  ja: async () => (await import('../../../core/surfaces/index.ts?words=ja')).default,
})

/** What the gradient's room says. */
export const useGradientWords = () => useRoomWords().gradient

/** The names of the known surfaces; the user's own is called by its text. */
export function useSurfaceName(): (surface: Pick<AnySurface, 'id' | 'text'>) => string {
  const texts = useSurfaceTexts()
  return ({ id, text }) => (id === null ? text : texts[id]!.name)
}
