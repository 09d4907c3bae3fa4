import type { Language } from '../i18n/index.ts'
import { loadedBy } from './loadedBy.ts'
import { useLanguage } from './messages.tsx'

/** A hook that gives what `loaders` load in the language of now; a component that calls it waits until that is there. */
export function perLanguage<T>(loaders: Readonly<Record<Language, () => Promise<T>>>): () => T {
  const useLoaded = loadedBy(loaders)
  return () => useLoaded(useLanguage())
}
