import type { en } from './en.ts'
import type { Widen } from './widen.ts'

/** Everything the page says, in one language. */
export type Messages = Widen<typeof en>

/** The languages, each under its own name. */
export const languages = [
  { id: 'en', name: 'English' },
  { id: 'zh', name: '简体中文' },
  { id: 'ja', name: '日本語' },
] as const

export type Language = (typeof languages)[number]['id']

const loaders: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en.ts')).en,
  zh: async () => (await import('./zh.ts')).zh,
  ja: async () => (await import('./ja.ts')).ja,
}

/** The words of one language, loaded when it is chosen. */
export function loadMessages(language: Language): Promise<Messages> {
  return loaders[language]()
}
