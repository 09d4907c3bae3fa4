import { optionalChoice } from './field.ts'

export const languageIds = ['en', 'zh', 'ja'] as const
export const themeIds = ['light', 'dark', 'system'] as const

/** What a link may say about the page itself, in every lab. Absent: what the reader's own device prefers. */
export const pageFields = {
  lang: optionalChoice(languageIds),
  theme: optionalChoice(themeIds),
}
