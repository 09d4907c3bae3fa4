import { createContext, useContext } from 'react'
import type { Language, Messages } from '../i18n/index.ts'

/** The words of the page in the language chosen; app provides it once they are loaded. */
export const MessagesContext = createContext<Messages | null>(null)

/** Everything the page says, in the language of now. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext)
  if (messages === null) throw new Error('Words are read inside a <MessagesContext>')
  return messages
}

/** The language of now, for words that lie beside a definition (`relu.text.ts`). */
export function useLanguage(): Language {
  return useMessages().language as Language
}
