import type { expression as en } from '../i18n/expression/en.ts'
import type { Widen } from '../i18n/widen.ts'
import { perLanguage } from './perLanguage.ts'

export type ExpressionWords = Widen<typeof en>

/** What is said about expressions, in the language of now; a component that calls it waits until that is there. */
export const useExpressionWords = perLanguage<ExpressionWords>({
  en: async () => (await import('../i18n/expression/en.ts')).expression,
  zh: async () => (await import('../i18n/expression/zh.ts')).expression,
  ja: async () => (await import('../i18n/expression/ja.ts')).expression,
})
