import { perLanguage } from './perLanguage.ts'

/** In the language of now: the words of every pitfall by its id, and the labels that all contrasts share. */
export const usePitfallWords = perLanguage({
  en: async () => {
    const [{ contrast }, texts] = await Promise.all([
      import('../i18n/contrast/en.ts'),
      import('../core/pitfalls/index.ts?words=en'),
    ])
    return { labels: contrast, texts: texts.default }
  },
  zh: async () => {
    const [{ contrast }, texts] = await Promise.all([
      import('../i18n/contrast/zh.ts'),
      import('../core/pitfalls/index.ts?words=zh'),
    ])
    return { labels: contrast, texts: texts.default }
  },
  ja: async () => {
    const [{ contrast }, texts] = await Promise.all([
      import('../i18n/contrast/ja.ts'),
      import('../core/pitfalls/index.ts?words=ja'),
    ])
    return { labels: contrast, texts: texts.default }
  },
})
