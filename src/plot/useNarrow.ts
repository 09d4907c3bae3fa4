import { useSyncExternalStore } from 'react'

const query = '(max-width: 699px)'

function subscribe(listen: () => void): () => void {
  const list = matchMedia(query)
  list.addEventListener('change', listen)
  return () => list.removeEventListener('change', listen)
}

/** Whether the page is as narrow as a phone, where a margin for names would take the picture's room. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(query).matches)
